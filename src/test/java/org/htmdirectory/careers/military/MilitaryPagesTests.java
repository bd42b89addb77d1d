package org.htmdirectory.careers.military;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class MilitaryPagesTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private Occupations occupations;

    @Test
    void opensThePageOfEveryCode() {
        assertThat(occupations.all())
                .allSatisfy(one -> assertThat(page(one.code()))
                        .contains(one.name(), "<h1")
                        .doesNotContain(">null", " th:", "We do not know"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"68A", "68a", "MOS 68A", "68 a", "68 alpha", "Army 68A, Biomedical Equipment Specialist"})
    void knowsACodeInAnySpelling(String code) {
        assertThat(page(code)).contains(">68A</span> stands for", "US Army");
    }

    @ParameterizedTest
    @CsvSource({
        "68A,BMET II",
        "68A20,BMET III",
        "670A,HTM manager",
        "4A2X1,BMET II",
        "4A2X1,BMET I",
        "4A2X1,Field engineer at a manufacturer",
        "4A2X1,Imaging engineer I",
        "NEC 8410,Field engineer at a manufacturer",
        "68A,Imaging engineer I",
        "4A291,HTM manager",
        "NEC 8410,BMET II",
        "L33A,BMET II"
    })
    void leadsToCivilianRungs(String code, String rung) {
        assertThat(page(code)).contains(">" + rung + "</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"68A", "4A251", "HM-8410"})
    void answersFirstForSomeoneWhoIsOutAlready(String code) {
        String page = page(code);

        assertThat(page)
                .containsSubsequence(
                        "If you are out already", "you can apply right away", "BMET II", "If you still serve");
        assertThat(page.substring(page.indexOf("id=\"out\""), page.indexOf("id=\"serving\"")))
                .contains("rule for CBET", "two years’")
                .doesNotContain("years of service")
                .doesNotContain("2 to 5 years", "2 to 4 years", "3 to 4 years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"68A", "4A251"})
    void showsThePayOfTheLevelThatItAdvises(String code) {
        assertThat(page(code))
                .containsSubsequence(
                        "apply as",
                        ">BMET II</a>",
                        "<dt>Pay to start, as BMET I</dt>",
                        "<dt>Pay as BMET II</dt>",
                        "$61,300");
    }

    @Test
    void namesTheGiBillAndLeadsToWhatElsePays() {
        assertThat(page("68A")).containsSubsequence("More school.", "GI Bill", "href=\"/veterans#pays\"");
    }

    @Test
    void namesNoCollegeThatCountsAnotherBranchsCourse() {
        assertThat(page("68A"))
                .containsSubsequence(
                        "Colleges that count the course", "Thomas Edison State University", "tesu.edu/military")
                .doesNotContain("Community College of the Air Force");
        assertThat(page("4A251")).contains("Community College of the Air Force").doesNotContain("Army Reserve alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"68A", "4A251", "HM-8410"})
    void namesTheRecordThatCollegesAskFor(String code) {
        assertThat(page(code)).containsSubsequence("Joint Services Transcript", "https://www.dantes.mil/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ET", "94F", "2841"})
    void saysWhatATradeLacksForTheRuleAndHowToGetIt(String code) {
        assertThat(page(code))
                .containsSubsequence(
                        "What counts",
                        "You lack the year in health care",
                        "The way",
                        "Apply as BMET I",
                        "associate degree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ET", "94F", "2841"})
    void aTradeNextDoorShowsThePayAndTheOpeningsOfTheJobItLeadsTo(String code) {
        assertThat(page(code))
                .containsSubsequence(
                        "a trade next door",
                        "The civilian job: school, pay and growth",
                        "<dt>Usual schooling</dt>",
                        "Pay to start, as BMET I",
                        "$48,700",
                        "Look for openings");
    }

    @Test
    void codesForOtherWorkStandApart() {
        assertThat(page(""))
                .containsSubsequence(
                        "these stand for the work of a",
                        ">68A</a>",
                        "codes for other work that people ask for",
                        ">11B</a>");
    }

    @Test
    void saysThatTheGuardAndReserveHaveTheJobToo() {
        assertThat(page("68A"))
                .contains(
                        "The Army National Guard and Reserve have it too",
                        "https://www.utahguardrecruiter.com/jobs/medical/");
    }

    @Test
    void openingsAreLookedForWhereTheVisitorLives() {
        assertThat(client.get()
                        .uri("/careers/military?code=68A&state=tx")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains(
                        "Look for openings in Texas",
                        "Results?k=Biomedical%20Equipment%20Support%20Specialist&amp;l=Texas\" rel=\"noopener noreferrer\"");
    }

    @Test
    void aStateThatIsNoneIsRefused() {
        client.get()
                .uri("/careers/military?code=68A&state=zz")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void saysWhatTransfersAndWhichCertificatesCountTheService() {
        assertThat(page("68A"))
                .contains("What transfers", "about 41 weeks", "Medical Education and Training Campus")
                .contains(
                        "Certified Biomedical Equipment Technician (CBET)", "the military’s course for it and 2 years")
                .contains("the joint course alone meets its basic rule");
    }

    @Test
    void namesSchoolsThatAreClosedAfterThoseThatRun() {
        assertThat(page("68A"))
                .containsSubsequence(
                        "/programs/medical-education-and-training-campus",
                        "Closed by now",
                        "/programs/sheppard-air-force");
    }

    @Test
    void namesEachCellOfTheListOfCodesForAPhone() {
        assertThat(page(""))
                .contains("data-label=\"Branch\"", "data-label=\"Grade\">Any<")
                .doesNotContain(">–<");
    }

    @Test
    void namesTheOfficialCodeOfTheCivilianJob() {
        assertThat(page("68A")).contains("49-9062");
    }

    @Test
    void marksACodeThatNoDocumentConfirms() {
        assertThat(page("L33A")).contains("Said to be the newer number", "doubt-our-judgment");
    }

    @Test
    void doesNotSayThatACodeIsInUseWhereNobodyKnows() {
        assertThat(page("HM-8410")).contains("May not be in use. For the rest: checked.");
    }

    @Test
    void saysWhatAnApprenticeMustReachFirst() {
        assertThat(page("4A231")).contains("no civilian job that this grade leads to directly", "Journeyman (4A251)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11B", "68D", "HM-8483"})
    void saysThatACodeIsWorkOfAnotherKind(String code) {
        assertThat(page(code)).contains("work of another kind").doesNotContain("What transfers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99Z", "MOS", "--", "<script>alert(1)</script>"})
    void saysThatACodeIsNotKnownAndShowsThoseThatAre(String code) {
        assertThat(page(code))
                .contains("We do not know the code", "Marine Corps", ">4A2X1</a>")
                .doesNotContain("<script>alert");
    }

    @Test
    void showsCodesThatBeginLikeAnUnknownOne() {
        assertThat(page("4A2Y7")).contains("Codes that begin like it");
    }

    @Test
    void refusesTextThatIsNoCode() {
        client.get()
                .uri("/careers/military?code=" + "A".repeat(81))
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void isFoundFromTheMilitaryRole() {
        assertThat(get("/roles/military-biomedical-equipment-technician/start")).contains("href=\"/careers/military\"");
    }

    @Test
    void givesTheTableAsAFile() {
        client.get()
                .uri("/careers/military.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .value(text -> assertThat(text).startsWith("code,").contains("\r\n68A,"));
    }

    private String page(String code) {
        return get("/careers/military?code=" + code);
    }

    private String get(String address) {
        return PageText.of(client, address, 200);
    }
}
