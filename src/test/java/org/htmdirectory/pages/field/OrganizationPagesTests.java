package org.htmdirectory.pages.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.sources.Doubt;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class OrganizationPagesTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private Field field;

    @Test
    void everyOrganizationIsInTheListWithWhatItIsToTheField() {
        String list = list(page("/organizations", 200));

        assertThat(field.organizations())
                .allSatisfy(each -> assertThat(list).contains("href=\"" + each.address() + "\""));
        assertThat(list).contains("Gave the field its present name in 2011");
    }

    @Test
    void aKindAndACountryLeaveOnlyWhatIsBoth() {
        assertThat(list(page("/organizations?kind=society&country=jp", 200)))
                .contains("/organizations/jace", "/organizations/jsmbe")
                .doesNotContain("/organizations/aami", "/organizations/ipem");
    }

    @Test
    void theChoiceStaysInTheForm() {
        assertThat(page("/organizations?kind=certifier&country=ca", 200))
                .contains("value=\"certifier\" selected", "value=\"ca\" selected");
    }

    @Test
    void anEmptyChoiceShowsEverything() {
        assertThat(list(page("/organizations?kind=&country=", 200)))
                .contains("/organizations/aami", "/organizations/jace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=academia&country=jp", "country=it"})
    void aChoiceThatNothingMeetsSaysSoAndShowsTheWayBack(String query) {
        assertThat(list(page("/organizations?" + query, 200)))
                .contains("That does not mean that none exists", "show all of them")
                .doesNotContain("<h3");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=club,There is no kind of organization “club”.",
        "country=zz,There is no country “zz”.",
        "country=Narnia,There is no country “Narnia”."
    })
    void anUnknownKindOrCountryIsRefusedInWords(String query, String words) {
        assertThat(page("/organizations?" + query, 400)).contains(words);
    }

    @Test
    void anUnknownOrganizationIsNotFound() {
        assertThat(page("/organizations/no-such", 404)).contains("The directory has no organization “no-such”.");
    }

    @Test
    void capitalsInAnAddressLeadToTheOneAddress() {
        client.get()
                .uri("/organizations/AAMI")
                .exchange()
                .expectStatus()
                .isEqualTo(301)
                .expectHeader()
                .value(HttpHeaders.LOCATION, location -> assertThat(location).endsWith("/organizations/aami"));
    }

    @Test
    void aPageSaysWhatAnOrganizationBelongsToAndWhatItHadAPartIn() {
        assertThat(page("/organizations/aci", 200))
                .contains("href=\"/organizations/aami\"", "href=\"/organizations/icc\"", "#new-outlines", "Sources");
    }

    @Test
    void aPageSaysHowSureItIs() {
        assertThat(field.organizations())
                .allSatisfy(each -> assertThat(page(each.address(), 200).split("What it had a part in")[0])
                        .contains("#doubt-" + each.doubt().code()))
                .extracting(Organization::doubt)
                .contains(Doubt.CHECKED, Doubt.ONE_SOURCE);
    }

    @Test
    void theWholeListIsATable() {
        assertThat(page("/organizations.csv", 200).lines())
                .hasSize(field.organizations().size() + 1)
                .first()
                .asString()
                .startsWith("slug,acronym,name,kind,country,");
    }

    private static String list(String page) {
        return page.substring(page.indexOf("id=\"list\""));
    }

    private String page(String address, int status) {
        return PageText.of(client, address, status);
    }
}
