package org.htmdirectory.careers.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class PathPageTests {

    private static final String TO_MANAGER = "/careers/path?from=high-school-student&to=htm-manager";

    @Autowired
    private RestTestClient client;

    @Test
    void asksForBothEnds() {
        assertThat(page("/careers/path"))
                .contains("Find your way", "value=\"high-school-student\"", "value=\"htm-manager\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/careers/path?from=bmet-i", "/careers/path?to=htm-manager", "/careers/path?from=&to=&state="})
    void asksForWhatIsMissingAndKeepsTheRest(String address) {
        assertThat(page(address)).contains("Find your way").doesNotContain("The quickest</h2>");
    }

    @Test
    void showsTheQuickestTheLeastSchoolingAndAnotherWay() {
        assertThat(page(TO_MANAGER))
                .contains("High school student to HTM manager")
                .contains("The quickest, and the least schooling</h2>", "Another way</h2>");
    }

    @Test
    void tellsOfAStepWhatToDoHowLongAndWhatOthersEarn() {
        assertThat(page("/careers/path?from=high-school-graduate&to=biomedical-equipment-technician-ii"))
                .contains("you are paid from the first day", "First job", "up to 1 year", "$61,300 a year");
    }

    @Test
    void marksAStepThatNoSourceConfirms() {
        assertThat(page("/careers/path?from=radiologic-technologist&to=imaging-service-engineer-i"))
                .contains("doubt-unverified");
    }

    @Test
    void namesSchoolsInTheChosenState() {
        assertThat(page("/careers/path?from=maintenance-worker&to=biomedical-equipment-technician-ii&state=TX"))
                .contains("for people in <span>Texas</span>", "Texas State Technical College");
    }

    @Test
    void namesSchoolsBesideAStateThatHasNone() {
        assertThat(page("/careers/path?from=maintenance-worker&to=biomedical-equipment-technician-ii&state=Vermont"))
                .contains("for people in <span>Vermont</span>", "Massachusetts");
    }

    @Test
    void saysThatAStateHasNoProgramThatWeKnow() {
        assertThat(page("/careers/path?from=maintenance-worker&to=biomedical-equipment-technician-ii&state=AK"))
                .contains("We know of no program for this step");
    }

    @Test
    void showsTheNearestRungWhereNoWayLeads() {
        assertThat(page("/careers/path?from=htm-manager&to=htm-supervisor-biomedical"))
                .contains("We know of no way that leads", "The nearest that you can get to");
    }

    @Test
    void saysThatNothingLeadsOnFromTheTop() {
        assertThat(page("/careers/path?from=htm-executive&to=htm-manager"))
                .contains("We know of no way that leads", "Nothing in our data leads on from there");
    }

    @ParameterizedTest
    @CsvSource({
        "from=nobody&to=htm-manager,We know of no starting point “nobody”",
        "from=bmet-i&to=nowhere,We know of no rung “nowhere”",
        "from=bmet-i&to=high-school-student,We know of no rung “high-school-student”",
        "from=bmet-i&to=htm-manager&state=ZZ,There is no state “ZZ”",
        "from=htm-manager&to=htm-manager,you are there already",
        "from=bmet-i&to=biomedical-equipment-technician-i,you are there already"
    })
    void refusesWhatLeadsNowhere(String query, String words) {
        assertThat(client.get()
                        .uri("/careers/path?" + query)
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectStatus()
                        .isBadRequest()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains(words)
                .doesNotContain("Exception");
    }

    @Test
    void keepsWhatCanBeUsedOfAQuestionThatItRefuses() {
        assertThat(client.get()
                        .uri("/careers/path?from=bmet-i&to=htm-manager&state=ZZ")
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectStatus()
                        .isBadRequest()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("<option value=\"bmet-i\" selected", "<option value=\"htm-manager\" selected");
    }

    private String page(String address) {
        return client.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
