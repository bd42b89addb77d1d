package org.htmdirectory.pages.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class SearchPagesTests {

    @Autowired
    private RestTestClient client;

    @ParameterizedTest
    @CsvSource({
        "49-9062, /codes/us-soc-2018/49-9062",
        "15.0401, /codes/cip-2020/15.0401",
        "AAMI, /organizations/aami",
        "Texas, /areas/texas",
        "CBET, /certifications/certified-biomedical-equipment-technician",
        "texas, /areas/texas",
        "clinical engineer, /roles/clinical-engineer",
        "scholarships, /schools",
        "paramedic, /careers/path?from=patient-care-worker&amp;to=biomedical-equipment-technician-i",
        "grade 11, /students",
        "math, /students",
        "is it hard, /careers/interests",
        "API, /api",
        "ventilator, /devices/ventilator",
        "X-ray machines and C-arms, /devices/x-ray-machine",
        "ventilator, /roles/biomedical-equipment-technician",
        "infusion pumps, /roles/biomedical-equipment-technician",
        "linear accelerator, /roles/radiation-therapy-service-engineer"
    })
    void whatHasAPageIsFoundFirst(String asked, String address) {
        assertThat(exact(page(asked))).contains("href=\"" + address + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "austin community college, /programs/austin-community-college-district",
        "ohio, /areas/ohio",
        "columbus, /areas/columbus",
        "american college of clinical, /organizations/acce"
    })
    void wordsOfANameFindItsPage(String asked, String address) {
        assertThat(page(asked)).contains("href=\"" + address);
    }

    @ParameterizedTest
    @CsvSource({"salary ohio, /areas/ohio", "school near portland oregon, /programs/portland-community-college"})
    void someOfTheWordsFindAPageWhereNoneHasAll(String asked, String address) {
        assertThat(page(asked)).contains("No page has all of these words", "href=\"" + address);
    }

    @Test
    void tellsTheSchoolingAndThePayOfTheJobThatATitleStandsFor() {
        assertThat(page("biomed tech"))
                .contains("Usual schooling", "Associate degree", "$61,660 a year in the middle, May 2025");
        assertThat(get("/search?q=BMET+III&state=tx")).contains("Pay in Texas", "Pay as BMET III", "$74,200");
    }

    @Test
    void whoLooksAfterADeviceBeginsWithTheJobThatUsStatisticsCount() {
        assertThat(exact(page("ventilator")))
                .containsSubsequence("Biomedical Equipment Technician (ventilator)", "Clinical Engineer (ventilator)");
        assertThat(exact(page("mri scanner"))).contains("Imaging Service Engineer (MRI scanner)");
    }

    @ParameterizedTest
    @CsvSource({"94F,94F", "2841,2841", "ET,ET", "68A,68A", "68a,68A", "MOS 68A,68A", "army 94F,94F", "4A251,4A251"})
    void aMilitaryCodeLeadsToTheTranslatorBeforeAnythingElse(String asked, String code) {
        String page = page(asked);

        assertThat(exact(page)).contains("href=\"/careers/military?code=" + code + "\"");
        assertThat(page.substring(0, page.indexOf("<h2 id=\"exact\""))).doesNotContain("As a job title");
    }

    @ParameterizedTest
    @CsvSource({
        "schools in oregon,or",
        "school in Oregon,or",
        "colleges in OR,or",
        "Ohio schools,oh",
        "biomed schools in texas,tx",
        "apprenticeships in new york,ny"
    })
    void schoolsInAStateLeadToItsSchools(String asked, String state) {
        assertThat(exact(page(asked))).contains("href=\"/schools?state=" + state + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs near me", "who is hiring", "Who is hiring near me?", "job openings"})
    void whoLooksForWorkIsLedToOpenings(String asked) {
        assertThat(exact(page(asked))).contains("#openings").doesNotContain("Maine", "World Health");
    }

    @ParameterizedTest
    @CsvSource({"ME,/areas/maine", "me,/areas/maine", "OR,/areas/oregon", "pay in ME,/areas/maine"})
    void lettersOfAStateAreOneInCapitalsOrAlone(String asked, String address) {
        assertThat(page(asked)).contains("href=\"" + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"biomed or engineer", "work near me", "teach me electronics"})
    void smallWordsOfAQuestionAreNoStates(String asked) {
        assertThat(page(asked)).doesNotContain("href=\"/areas/maine\"", "href=\"/areas/oregon\"");
    }

    @Test
    void aSchoolThatClosedOrIsOldSaysSoInTheList() {
        assertThat(page("Aims Community College")).contains(". Closed");
        assertThat(page("portland community college")).contains("Not seen since");
    }

    @Test
    void aTitleIsAnsweredAboveEverything() {
        String page = page("biomed tech");

        assertThat(page).contains("It stands for", "/roles/biomedical-equipment-technician");
        assertThat(page.indexOf("As a job title")).isLessThan(page.indexOf("<ul class=\"plain\">"));
    }

    @Test
    void whatIsNoTitleIsNotCalledOne() {
        assertThat(page("Texas")).doesNotContain("As a job title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void blanksAskForNothing(String asked) {
        assertThat(page(asked)).contains("Type a job title, a school").doesNotContain("We found nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!…", "zzqx vvkw", "مهندس", "\u202Eabc\u202C"})
    void whatFindsNothingSaysSoAndLeadsOn(String asked) {
        assertThat(page(asked)).contains("We found nothing", "href=\"/roles\"");
    }

    @Test
    void aLongTextIsCutAndSaysSo() {
        assertThat(page("biomed ".repeat(1_400))).contains("We looked at its first 300 characters");
    }

    @Test
    void oneKindCanBeSeenWhole() {
        String page = get("/search?q=texas&in=schools-and-apprenticeships");

        assertThat(page).contains("Everything we found").doesNotContain("<h2 id=\"places\"");
    }

    @Test
    void aKindThatIsNoneIsRefusedInWords() {
        client.get().uri("/search?q=texas&in=planets").exchange().expectStatus().isBadRequest();
    }

    @Test
    void suggestionsSayWhatKindTheyAre() {
        client.get()
                .uri("/search/suggestions?q=cbet")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[0].address")
                .isEqualTo("/certifications/certified-biomedical-equipment-technician")
                .jsonPath("$[?(@.group == 'Job titles')].title")
                .value(titles -> assertThat(titles.toString()).contains("CBET"));
    }

    private static String exact(String page) {
        assertThat(page).contains("<h2 id=\"exact\"");
        String from = page.substring(page.indexOf("<h2 id=\"exact\""));
        return from.substring(0, from.indexOf("</section>"));
    }

    private String page(String asked) {
        return get("/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }

    private String get(String address) {
        return client.get()
                .uri(java.net.URI.create(address))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
