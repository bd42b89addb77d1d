package org.htmdirectory.pages.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.projection.OfficialFigures;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleFact.Line;
import org.htmdirectory.terms.RoleFacts;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every answer that names a role says what school it takes and what it pays, and whom the figures count. */
@ApplicationTest
class RoleAnswersTests {

    private static final String TECHNICIAN = "biomedical-equipment-technician";

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @Autowired
    private RoleFacts facts;

    @Autowired
    private OfficialFigures figures;

    @Autowired
    private Wages wages;

    @Test
    void nobodyInUniformIsSaidToEarnWhatCiviliansDo() {
        for (String page : List.of("", "/pay")) {
            assertThat(page("/roles/military-biomedical-equipment-technician" + page))
                    .contains("Paid by rank", "https://www.119wg.ang.af.mil/")
                    .doesNotContain("$61,660");
        }
        assertThat(page("/shortlist?role=military-biomedical-equipment-technician"))
                .contains("By rank")
                .doesNotContain("$61,660");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "htm-manager|$110,500</p>|>Median</a><span>, 2022",
                "imaging-service-engineer|more than $100,000</p>|>Median</a><span>, 2024, for experienced people",
                "clinical-engineer|$95,440</p>|>Median</a><span>, 2024"
            })
    void theOverviewTellsTheFigureClosestToTheJobWithItsYear(String role, String figure, String kind) {
        assertThat(page("/roles/" + role)).contains(figure, kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/roles/medical-device-security-specialist", "/roles/radiation-therapy-service-engineer?state=tx"
            })
    void theFigureOfAWholeGroupIsNeverLarge(String address) {
        assertThat(page(address))
                .contains("No figure for this job alone")
                .doesNotContainPattern("class=\"number\"[^>]*>[^<]*\\$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles/compare?role=imaging-service-engineer&role=dialysis-equipment-technician",
                "/shortlist?role=imaging-service-engineer",
                "/titles?q=Imaging Service Engineer"
            })
    void everyAnswerNamesTheFigureClosestToTheJobBeforeThatOfItsGroup(String address) {
        assertThat(page(address)).containsSubsequence("more than $100,000 a year (median, 2024", "Pay of its group");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/titles?q=BMET III", "/titles/bmet-iii"})
    void aTitleOfOneLevelIsNotGivenThePayOfAnother(String address) {
        assertThat(page(address)).contains("$74,200").doesNotContain("Pay to start");
    }

    @Test
    void theOfficialNameSaysWhomElseItCounts() {
        assertThat(page("/titles?q=medical equipment repairer"))
                .contains("Counted together under this name", "hearing aids", "wheelchairs");
    }

    @Test
    void thePayOfTheVeteransAffairsSpecialistNamesTheGrades() {
        assertThat(page("/roles/biomedical-equipment-technician/pay"))
                .contains("$51,619 to $123,014 a year", "Nashville, Tennessee, 2025", "grades GS-5 to GS-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/titles?q=BMET II",
                "/titles/bmet-ii",
                "/titles?q=Service Technician",
                "/titles/biomedical-engineer",
                "/roles/compare?role=biomedical-equipment-technician&role=clinical-engineer",
                "/shortlist?role=biomedical-equipment-technician",
                "/careers/military?code=68A",
                "/careers/path?from=high-school-student&to=biomedical-equipment-technician-i"
            })
    void sayTheSchoolingThePayAndWhomItCounts(String address) {
        assertThat(page(address))
                .contains("Usual schooling", "a year in the middle, May 2025", "in the United States.")
                .contains("Occupational Employment and Wage Statistics May 2025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/titles?q=BMET II&state=tx",
                "/titles/bmet-ii?state=tx",
                "/roles/compare?role=biomedical-equipment-technician&role=clinical-engineer&state=tx",
                "/shortlist?role=biomedical-equipment-technician&state=tx",
                "/careers/military?code=68A&state=tx",
                "/careers/path?from=high-school-student&to=biomedical-equipment-technician-i&state=TX"
            })
    void sayThePayInTheChosenState(String address) {
        Wage texas = wages.states(SocCode.MEDICAL_EQUIPMENT_REPAIRERS).stream()
                .filter(wage -> wage.area().name().equals("Texas"))
                .findFirst()
                .orElseThrow();

        assertThat(page(address))
                .contains("Pay in Texas")
                .contains(WageRow.of(texas).median().text() + " a year in the middle, May " + texas.year());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/titles?q=BMET II",
                "/titles/bmet-ii",
                "/roles/compare?role=biomedical-equipment-technician&role=clinical-engineer",
                "/shortlist?role=biomedical-equipment-technician",
                "/careers/military?code=68A",
                "/careers/path?from=high-school-student&to=biomedical-equipment-technician-i"
            })
    void offerToPrintWhereScriptsRun(String address) {
        assertThat(page(address)).containsOnlyOnce("data-print hidden>").contains("/js/print");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles/htm-data-analyst?state=tx",
                "/titles?q=HTM Data Analyst&state=tx",
                "/roles/compare?role=htm-data-analyst&role=htm-manager&state=tx",
                "/shortlist?role=htm-data-analyst&state=tx"
            })
    void showNoFigureOfANeighboringCodeAsTheJobs(String address) {
        Statistics neighbor = figures.of(role("htm-data-analyst").ref()).orElseThrow();

        assertThat(page(address))
                .contains("igure for this job", "Data Scientists")
                .doesNotContain(
                        WageRow.of(neighbor.wage()).median().text(),
                        neighbor.growth(neighbor.newest()),
                        "Pay in Texas");
    }

    @Test
    void tellTheSchoolingOfEveryRole() {
        assertThat(terminology.roles())
                .allSatisfy(role -> assertThat(lines(role, null)).first().satisfies(line -> {
                    assertThat(line.label()).isEqualTo("Usual schooling");
                    assertThat(line.citation()).isNotNull();
                }));
    }

    @Test
    void citeEveryFigureOfPay() {
        assertThat(terminology.roles())
                .flatExtracting(role -> lines(role, UsState.TX))
                .filteredOn(line -> line.text().contains("$"))
                .hasSizeGreaterThan(35)
                .allSatisfy(line -> assertThat(line.citation()).as(line.text()).isNotNull());
    }

    @Test
    void namePayToStartOnlyOfALevelAtWhichPeopleBegin() {
        assertThat(lines(role(TECHNICIAN), null)).extracting(Line::label).contains("Pay to start, as BMET I");
        assertThat(lines(role("htm-director"), null))
                .extracting(Line::label)
                .noneMatch(label -> label.startsWith("Pay to start"));
    }

    @Test
    void keepTheQuestionWhenAStateIsChosen() {
        assertThat(page("/titles?q=BMET II")).contains("<input type=\"hidden\" name=\"q\" value=\"BMET II\">");
        assertThat(page("/shortlist?role=htm-manager&role=clinical-engineer&state=tx"))
                .contains("<input type=\"hidden\" name=\"role\" value=\"htm-manager\">")
                .contains("<input type=\"hidden\" name=\"role\" value=\"clinical-engineer\">");
    }

    private List<Line> lines(Role role, UsState state) {
        return facts.about(role.ref(), state);
    }

    private Role role(String slug) {
        return terminology.role(slug).orElseThrow();
    }

    private String page(String address) {
        return PageText.of(client, address, 200);
    }
}
