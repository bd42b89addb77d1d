package org.htmdirectory.labor.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class AreaPagesTests {

    @Autowired
    private RestTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/areas",
                "/areas?soc=17-2031&measure=pay&since=2003&sort=change&order=rising",
                "/areas?soc=17-3028&measure=quotient",
                "/areas?measure=per-thousand&sort=name&order=rising",
                "/areas/texas",
                "/areas/texas?soc=17-3028",
                "/areas/wyoming?soc=17-2031",
                "/areas/virgin-islands",
                "/areas/united-states?soc=17-2031",
                "/areas/traverse-city-mi",
                "/areas/akron-oh?soc=17-3028",
                "/areas/compare",
                "/areas/compare?area=texas&area=Ohio&area=ny&area=Akron,+OH&area=Guam"
            })
    void opensEveryChoice(String address) {
        assertThat(page(address)).contains("<h1").doesNotContain("null", " th:");
    }

    @Test
    void tellsAssistiveTechnologyHowTheTableIsSorted() {
        assertThat(page("/areas?sort=pay")).containsOnlyOnce("aria-sort=\"descending\"");
        assertThat(page("/areas")).containsOnlyOnce("aria-sort=\"ascending\"");
    }

    @Test
    void aStateTellsItsRankItsNeighborsItsSchoolsAndItsSocieties() {
        assertThat(page("/areas/texas"))
                .contains("In May 2025 employers here had 5,540 people under this code")
                .contains("<strong>2nd</strong>", "Oklahoma", "New Mexico")
                .contains("Schools that teach the work", "Apprenticeships", "Societies of people in the field")
                .contains("We hold no figures of this place for May 2014 to May 2023.");
    }

    @Test
    void saysWhyAFigureIsNotThere() {
        assertThat(page("/areas/traverse-city-mi")).contains("has * in place of pay: it is not released");
        assertThat(page("/areas/virgin-islands?soc=17-3028")).contains("has no line for this code here");
        assertThat(page("/areas/hill-country-region-of-texas-nonmetropolitan-area"))
                .contains("The newest figures held of this code here are of May 2024");
    }

    @Test
    void comparesNoMoreThanFivePlacesAndNamesWhatItDoesNotKnow() {
        String page = page("/areas/compare?area=texas&area=ohio&area=utah&area=iowa&area=Atlantis&area=maine");

        assertThat(page).contains("We know no place called “<span>Atlantis</span>”", "/areas/iowa");
        assertThat(page).doesNotContain("/areas/maine");
    }

    @Test
    void findsAPlaceByItsNameInTheSearch() {
        assertThat(page("/search?q=Texas")).contains("/areas/texas");
        assertThat(page("/search?q=Akron")).contains("/areas/akron-oh");
    }

    @ParameterizedTest
    @CsvSource({
        "/areas/texas?soc=11-9041,400",
        "/areas?soc=49-9061,400",
        "/areas?soc=11-9041,400",
        "/areas?measure=luck,400",
        "/areas?since=1999,400",
        "/areas?sort=luck,400"
    })
    void refusesWhatCannotBeChosen(String address, int status) {
        client.get().uri(address).exchange().expectStatus().isEqualTo(status);
    }

    @Test
    void givesTheTableAsAFileWithItsCitations() {
        assertThat(page("/areas.csv?soc=17-2031&since=2012"))
                .startsWith("area,area_name,code,year,employment")
                .contains("Texas,17-2031,2025", ",2012,", "US Bureau of Labor Statistics");
    }

    private String page(String address) {
        return client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
