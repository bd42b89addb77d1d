package org.htmdirectory.pages.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class AdvocacyPageTests {

    @Autowired
    private RestTestClient client;

    @Test
    void tellsOfTheModelAndItsFourGroups() {
        assertThat(page("/field/advocacy"))
                .contains("leaders in the field, academic institutions, professional societies, and industry");
    }

    @Test
    void saysThatBothAlliancesLostFocus() {
        assertThat(page("/field/advocacy")).contains("It lost focus.", "It lost focus too.");
        assertThat(page("/field")).contains("It lost focus.", "has since lapsed");
    }

    @Test
    void namesWhomToWinOverAndLeadsToThem() {
        assertThat(page("/field/advocacy"))
                .contains(
                        "href=\"/organizations/ache\"", "href=\"/organizations/aonl\"", "href=\"/organizations/hfma\"")
                .contains("href=\"/organizations/ashrm\"", "href=\"/organizations/ashe\"");
    }

    @Test
    void namesThoseWhoMakeTheRules() {
        assertThat(page("/field/advocacy"))
                .contains("href=\"/organizations/cms\"", "href=\"/organizations/fda\"")
                .contains("href=\"/organizations/joint-commission\"", "href=\"/organizations/cihq\"")
                .contains("href=\"/organizations/state-health-departments\"");
    }

    @Test
    void asksForYoungerPeopleStraightFromHighSchool() {
        assertThat(page("/field/advocacy")).contains("straight from high school", "28 to 30 in 2017");
    }

    @Test
    void everyFactSaysWhoSaysSo() {
        String page = page("/field/advocacy");
        assertThat(page.split("id=\"part-").length).isEqualTo(FieldPart.values().length + 1);
        assertThat(page.split("Who says so").length)
                .isEqualTo(page("/field/advocacy.csv").lines().count());
    }

    private String page(String address) {
        return PageText.of(client, address, 200);
    }
}
