package org.htmdirectory.careers.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class ProgramPagesTests {

    private static final String METC =
            "/programs/medical-education-and-training-campus-biomedical-equipment-technician";

    @Autowired
    private RestTestClient client;

    @Autowired
    private Programs programs;

    @Test
    void opensThePageOfEveryProgram() {
        assertThat(programs.all())
                .allSatisfy(
                        one -> assertThat(page(one.address())).contains("<h1").doesNotContain(">null", " th:"));
    }

    @Test
    void leadsToTheGovernmentsPageOnASchoolAndSaysWhatAPageOnPricesIs() {
        assertThat(page("/programs/owens-community-college-associate-degree"))
                .contains("https://nces.ed.gov/collegenavigator/?id=204945", "The school’s own price calculator");
        assertThat(page("/programs/college-of-biomedical-equipment-technology-associate-degree"))
                .contains("home page, which it gives in place of a price calculator");
    }

    @Test
    void listsProgramsOfAState() {
        assertThat(page("/programs?state=TX"))
                .contains("Where to learn the work in Texas", "href=\"" + METC + "?state=tx\"")
                .contains("aami-bmet-apprenticeship")
                .doesNotContain("Gateway Community College");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tx", "Texas", "TEXAS"})
    void knowsAStateByItsLettersAndItsName(String state) {
        assertThat(page("/programs?state=" + state)).contains("Where to learn the work in Texas");
    }

    @Test
    void aStateWithoutASchoolEndsWithItsNeighborsAndWhatIsTaughtOnline() {
        assertThat(page("/programs?state=SC"))
                .contains("We know of no program that fits.", "In the states next door", "Open to every state")
                .contains("Central Piedmont Community College", "College of Biomedical Equipment Technology");
        assertThat(page("/programs?state=AK"))
                .contains("Open to every state", "College of Biomedical Equipment Technology")
                .doesNotContain("In the states next door");
    }

    @Test
    void listsProgramsByCredentialAndWayOfTeaching() {
        assertThat(page("/programs?state=&credential=associate-degree&delivery=online"))
                .contains("College of Biomedical Equipment Technology", "1 program<")
                .doesNotContain(METC);
    }

    @Test
    void aProgramThatWasLeftOutLeadsToItsState() {
        leads("/programs/skyline-college-certificate-under-one-year", "/programs?state=CA");
    }

    @Test
    void aCollegeThatTheGovernmentCountsOnceStandsHereOnce() {
        leads(
                "/programs/texas-state-technical-college-harlingen-associate-degree",
                "/programs/texas-state-technical-college-associate-degree");
        assertThat(page("/programs/texas-state-technical-college-associate-degree"))
                .contains("Waco and Harlingen, Texas", "December 1, 2024", "$6,969", "(SACSCOC)")
                .contains("The figures count Waco and Harlingen together.", "Texas State Technical College, A graduate")
                .doesNotContain("A college, not named");
    }

    @Test
    void aLengthOutOfAnOldCatalogSaysItsYear() {
        assertThat(page("/programs/college-of-biomedical-equipment-technology-associate-degree"))
                .contains("In 2020: 60 weeks");
    }

    @Test
    void aProgramOfARenamedSchoolLeadsToItsNewAddress() {
        leads(
                "/programs/benjamin-franklin-institute-of-technology-associate-degree",
                "/programs/benjamin-franklin-cummings-institute-of-technology-associate-degree");
        assertThat(page("/programs/benjamin-franklin-cummings-institute-of-technology-associate-degree"))
                .contains("It was called Benjamin Franklin Institute of Technology before.");
    }

    @Test
    void biotechnologyIsLeftOutAndTheListSaysSo() {
        assertThat(page("/programs?state=CA"))
                .contains("Los Angeles Valley College", "listings are left out")
                .doesNotContain("Skyline College", "Solano");
    }

    @Test
    void programsThatNobodyFinishesAreShownOnlyWhenAskedFor() {
        String address = "/programs/north-arkansas-college-certificate-one-to-two-years";
        assertThat(page("/programs")).doesNotContain(address);
        assertThat(page("/programs?standing=empty")).contains(address);
        assertThat(page(address)).contains("nobody finished in any year we hold", "Call the school");
    }

    @Test
    void aProgramOfTheNewestYearIsNotBlamedForYearsBeforeIt() {
        assertThat(page("/programs/sinclair-community-college-associate-degree"))
                .contains("First listed in 2023–24; nobody had finished yet")
                .doesNotContain("in any year we hold");
    }

    @Test
    void theListOfAStateNamesWhatMayEndNextDoor() {
        assertThat(page("/programs?state=OH").split("In the states next door</h2>")[1])
                .contains("Purdue University in Indianapolis", "14 finished in 2023–24.");
        assertThat(page("/programs?state=OH&standing=awarding")).doesNotContain("Said to be ending or moving.");
    }

    @Test
    void saysThatAProgramIsClosed() {
        assertThat(page("/programs/brown-mackie-college")).contains("This program is closed.");
    }

    @Test
    void saysThatAProgramHasNoWebsite() {
        assertThat(page("/programs/st-lawrence-health-bmet-apprenticeship")).contains("We know of no website for it.");
    }

    @Test
    void showsFiveYearsOfGraduatesAsADrawingAndATable() {
        assertThat(page("/programs/texas-state-technical-college-associate-degree"))
                .contains("How many finished", "2019–20", "2023–24", ">79<", "provisional");
    }

    @Test
    void saysWhatTheWholeSchoolCostsAndInWhichYear() {
        assertThat(page("/programs/san-jacinto-community-college-associate-degree"))
                .contains("tuition and fees of the whole school", "2022-23");
    }

    @Test
    void saysWhenAProgramWasLastSeenAndWhatIsNotKnown() {
        assertThat(page("/programs/santa-fe-college-associate-degree"))
                .contains("Last seen", "June 2024", "Of the program: not known to us")
                .doesNotContain("Confirmed");
    }

    @ParameterizedTest
    @CsvSource({
        "/programs/no-such-school,404",
        "/programs?state=ZZ,400",
        "/programs?credential=phd,400",
        "/programs?delivery=mail,400",
        "/programs?standing=good,400"
    })
    void answersWhatIsNotThereWithASearch(String address, int status) {
        assertThat(PageText.of(client, address, status))
                .contains("role=\"search\"")
                .doesNotContain("Exception");
    }

    @Test
    void givesTheTableAsAFile() {
        client.get()
                .uri("/programs.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .value(text -> assertThat(text).startsWith("slug,").contains("\r\n"));
    }

    private void leads(String from, String to) {
        client.get()
                .uri(from)
                .exchange()
                .expectStatus()
                .isEqualTo(301)
                .expectHeader()
                .location(to);
    }

    private String page(String address) {
        return PageText.of(client, address, 200);
    }
}
