package org.htmdirectory.pages.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class RolePagesTests {

    private static final int MOST_LINKS = 120;

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @Test
    void theFigureThatIsClosestToAJobOfOneLevelLeads() {
        assertThat(page("/roles/durable-medical-equipment-technician"))
                .containsSubsequence("Pay a year, closest to this job", "$42,650", "$61,660");
    }

    @Test
    void everyRoleHasItsFivePagesWithTheOwnOneLit() {
        for (Role role : terminology.roles()) {
            for (RoleTab tab : RoleTab.values()) {
                String address = tab.address(role.slug());
                assertThat(page(address)).contains("<a href=\"" + address + "\" aria-current=\"page\">" + tab.label());
            }
        }
    }

    @Test
    void levelsAreSaidInTheOrderInWhichOneRises() {
        assertThat(page("/roles/biomedical-equipment-technician"))
                .containsSubsequence(
                        "Job levels:",
                        ">BMET apprentice<",
                        ">BMET I<",
                        ">BMET II<",
                        ">BMET III<",
                        ">Lead BMET<",
                        ">VA equipment specialist<");
    }

    @Test
    void anOverviewHasFewLinks() {
        for (Role role : terminology.roles()) {
            assertThat(page("/roles/" + role.slug()).split("<a ", -1).length - 1)
                    .as(role.name())
                    .isLessThanOrEqualTo(MOST_LINKS);
        }
    }

    @Test
    void howToGetInTellsTheWaysTheirYearsAndSchoolsOfTheState() {
        assertThat(page("/roles/biomedical-equipment-technician/start?state=oh"))
                .contains(
                        "From high school to BMET I",
                        "/careers/path?from=high-school-graduate&amp;to=biomedical-equipment-technician-i",
                        "2 years of full-time study",
                        "Who teaches it, online or near Ohio",
                        ", online, a school for profit",
                        "href=\"/programs/");
    }

    @Test
    void aSchoolForTechniciansIsNotListedForEngineers() {
        assertThat(page("/roles/clinical-engineer/start?state=oh"))
                .contains("From high school to Clinical engineer I", "href=\"/organizations/abet")
                .contains("Where engineers study, in or near Ohio", "Ohio State University")
                .doesNotContain("Who teaches it", "Owens Community College");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/start"})
    void whatItTakesIsAWholeSentence(String tab) {
        assertThat(page("/roles/biomedical-equipment-technician" + tab)).contains("military service.</span>");
    }

    @Test
    void certificationsOfOtherCountriesAreFolded() {
        String[] parts = page("/roles/biomedical-equipment-technician/start").split("Outside the United States", 2);

        assertThat(parts[0]).contains("/certifications/certified-biomedical-equipment-technician");
        assertThat(parts[1]).contains("/certifications/");
    }

    @Test
    void certificationsToBeginWithComeFirstAndThoseOfOtherJobsAreFolded() {
        String certifications =
                page("/roles/biomedical-equipment-technician/start").split("<h2 id=\"ways\">")[1];

        assertThat(certifications)
                .containsSubsequence(
                        "/certifications/certified-associate-in-biomedical-technology",
                        "/certifications/certified-biomedical-equipment-technician",
                        "Others that some employers ask for, or that come later",
                        "/certifications/certified-healthcare-technology-manager");
        assertThat(certifications.split("Others that some employers")[0])
                .doesNotContain("certified-radiology-equipment-specialist", "certified-healthcare-technology-manager");
    }

    @Test
    void payToStartStandsBesideTheMiddle() {
        assertThat(page("/roles/biomedical-equipment-technician"))
                .containsSubsequence("$74,560", "To start, as BMET I: $48,700 (2019)", "Jobs, 2024 to 2034");
    }

    @Test
    void thePayOfTheChosenStateLeadsWithTheReasonWhyTheNationsDiffers() {
        assertThat(page("/roles/biomedical-equipment-technician?state=ga"))
                .containsSubsequence(
                        "Pay a year in Georgia",
                        "<p class=\"number\">$48,350</p>",
                        "It counts all medical equipment repairers in Georgia",
                        "so the two differ",
                        "Nationwide: <strong>$74,560</strong>");
    }

    @Test
    void aJobWithoutAFigureBeginsItsPayWithThat() {
        String page = page("/roles/htm-data-analyst/pay");

        assertThat(page)
                .containsSubsequence("No figure for this job", "<details", "Data Scientists", "$120,230", "</details>");
        assertThat(page.split("<details")[0]).doesNotContain("$120,230", "+33.5%");
    }

    @Test
    void aRoleLeadsFirstToTheOneThatItsOwnLevelsLeadTo() {
        assertThat(page("/roles/htm-manager").split("id=\"next\"")[1].split("</li>")[0])
                .contains("href=\"/roles/htm-director\"");
    }

    @Test
    void anEngineerIsToldOfThePostsAbove() {
        assertThat(page("/roles/clinical-engineer").split("id=\"next\"")[1].split("</ul>")[0])
                .contains("/roles/htm-supervisor\"", "/roles/htm-manager\"", "/roles/htm-director\"");
    }

    @Test
    void aNameThatMeansOtherWorkAsWellIsSetApart() {
        String called = page("/roles/dialysis-equipment-technician")
                .split("id=\"called\"")[1]
                .split("</p>")[0];

        assertThat(called.split("words that mean other work as well"))
                .hasSize(2)
                .satisfies(parts -> assertThat(parts[1]).contains("Dialysis Technician</a>"));
    }

    @Test
    void aRoleWithoutAnotherNameSaysSo() {
        assertThat(page("/roles/htm-data-analyst"))
                .contains("no other name that means this job alone", "All names that may mean it");
    }

    @Test
    void figuresOfANeighboringCodeAreNotShownAsTheJobsOwn() {
        assertThat(page("/roles/htm-data-analyst"))
                .contains("No figure for this job")
                .doesNotContain("class=\"number\"");
    }

    @Test
    void figuresOfTheJobsOwnCodeSayWhomTheyCount() {
        assertThat(page("/roles/biomedical-equipment-technician"))
                .contains(
                        "class=\"number\"",
                        "medical equipment repairers</span> in the United States",
                        "much faster than all jobs together");
    }

    @ParameterizedTest
    @CsvSource({
        "biomedical-equipment-technician,medical equipment repairers",
        "medical-device-security-specialist,information security analysts",
        "clinical-engineer,bioengineers and biomedical engineers"
    })
    void growthSaysWhomItCounts(String role, String counted) {
        assertThat(page("/roles/" + role).replaceAll("<[^>]+>", "").replaceAll("\\s+", " "))
                .containsPattern("Jobs, 2024 to 2034 \\S+ All " + counted + " in the United States\\.");
    }

    @Test
    void theChosenStateFillsInPay() {
        assertThat(page("/roles/biomedical-equipment-technician/pay?state=oh"))
                .contains("In Ohio", "from the top", "Indiana", "Kentucky");
    }

    @Test
    void anOverviewLeadsToSearchesForOpeningsAndHasOneToCopy() {
        assertThat(page("/roles/biomedical-equipment-technician"))
                .contains(
                        ">Look for openings</h2>",
                        "href=\"https://www.usajobs.gov/Search/Results?k=Biomedical%20Equipment%20Support%20Specialist\""
                                + " rel=\"noopener noreferrer\"",
                        ">&quot;Biomedical Equipment Technician&quot; OR &quot;");
    }

    @Test
    void openingsAreLookedForInTheChosenState() {
        assertThat(page("/roles/clinical-engineer?state=nh"))
                .contains(
                        "Look for openings in New Hampshire",
                        "Results?k=Biomedical%20Engineer&amp;l=New%20Hampshire\"",
                        "keyword=Clinical%20Engineer&amp;location=New%20Hampshire\"");
    }

    @Test
    void workInUniformIsOnNoJobBoard() {
        assertThat(page("/roles/military-biomedical-equipment-technician"))
                .contains("you ask a recruiter", "href=\"/careers/military\"")
                .doesNotContain("usajobs");
    }

    @Test
    void aStateWithoutAFigureSaysSo() {
        assertThat(page("/roles/clinical-engineer/pay?state=gu")).contains("No pay is published", "Guam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles/clinical-engineer?state=zz", "/roles/clinical-engineer/pay?state=Atlantis"})
    void aStateThatIsNoneIsRefusedInWords(String address) {
        client.get()
                .uri(URI.create(address))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("There is no state"));
    }

    @Test
    void thePayOfAStateSaysHowManyJobsThereAreAndWhatItsCitiesPay() {
        assertThat(page("/roles/biomedical-equipment-technician/pay?state=oh")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("\\s+", " "))
                .contains(
                        "One in ten earns under $37,910, and one in ten over $82,850.",
                        "In May 2024 the middle was $",
                        "Ohio has some 3,520 of these jobs.",
                        "cities and regions in Ohio",
                        "Columbus, OH",
                        "Cincinnati, OH-KY-IN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles/clinical-engineer/salary", "/roles/astronaut/pay", "/roles/astronaut"})
    void aRoleOrPageThatIsNoneIsNotFound(String address) {
        client.get().uri(address).exchange().expectStatus().isNotFound();
    }

    @Test
    void theSourceOfThePayOnTheOverviewIsAmongItsSources() {
        assertThat(page("/roles/htm-manager").split("id=\"sources-of-this-page\"")[1])
                .contains("HTM salary survey 2022");
    }

    private String page(String address) {
        return client.get()
                .uri(URI.create(address))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
