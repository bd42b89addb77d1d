package org.htmdirectory.pages.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@ApplicationTest
class ShortlistPagesTests {

    private static final String TWO = "/shortlist?role=biomedical-equipment-technician&role=htm-manager";

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @Test
    void listsTheRolesOfTheAddressWithPayAndGrowth() {
        assertThat(page(TWO)).contains(">Biomedical Equipment Technician</a>", ">HTM Manager</a>", "$61,660", "+12.9%");
    }

    @Test
    void leadsToTheComparisonOfAShortList() {
        assertThat(page(TWO))
                .contains("href=\"/roles/compare?role=biomedical-equipment-technician&amp;role=htm-manager\"");
    }

    @Test
    void removesARoleByALinkToTheRest() {
        assertThat(page(TWO))
                .contains("href=\"/shortlist?role=htm-manager\"")
                .contains("href=\"/shortlist?role=biomedical-equipment-technician\"");
    }

    @Test
    void letsTheVisitorTickWhatToCompareOfALongList() {
        assertThat(page(list(5))).contains("Compare the ticked ones").doesNotContain(">Compare these<");
    }

    @Test
    void saysHowToBeginWhereNothingIsKept() {
        assertThat(page("/shortlist")).contains("Nothing is on this list yet.", "href=\"/roles\"");
    }

    @Test
    void holdsTwelveRoles() {
        assertThat(page(list(12))).contains("12 jobs");
    }

    @Test
    void refusesAThirteenthRoleAndShowsTheOthers() {
        assertThat(problem(list(13))).contains("These are 13 roles. There is room for 12.", "12 jobs");
    }

    @Test
    void refusesARepeatedRole() {
        assertThat(problem(TWO + "&role=htm-manager")).contains("The role HTM Manager is named twice.");
    }

    @Test
    void namesAnUnknownRoleSoThatTheBrowserCanForgetIt() {
        assertThat(problem(TWO + "&role=robot-whisperer"))
                .contains("The directory has no role “robot-whisperer”.", "data-forget=\"robot-whisperer\"")
                .contains(">HTM Manager</a>");
    }

    @Test
    void isNotForSearchEngines() {
        get(TWO).expectHeader().valueEquals("X-Robots-Tag", "noindex");
    }

    private String list(int roles) {
        return terminology.roles().stream()
                .limit(roles)
                .map(Role::slug)
                .collect(Collectors.joining("&role=", "/shortlist?role=", ""));
    }

    private String page(String address) {
        return body(get(address).expectStatus().isOk());
    }

    private String problem(String address) {
        return body(get(address).expectStatus().isBadRequest());
    }

    private ResponseSpec get(String address) {
        return client.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
    }

    private static String body(ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }
}
