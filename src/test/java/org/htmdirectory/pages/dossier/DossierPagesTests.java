package org.htmdirectory.pages.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class DossierPagesTests {

    private static final String PAGE = "/soc-2028";

    @Autowired
    private RestTestClient client;

    @Autowired
    private Dossier dossier;

    @Autowired
    private CodeCases cases;

    @Autowired
    private Terminology terminology;

    @Autowired
    private Crosswalk crosswalk;

    @Autowired
    private Schemes schemes;

    @Test
    void itsPartsStandInTheOrderOfAnArgument() {
        assertThat(page(PAGE))
                .containsSubsequence(
                        "id=\"counted\"",
                        "id=\"asked\"",
                        "id=\"present\"",
                        "id=\"case\"",
                        "id=\"principles\"",
                        "id=\"change\"",
                        "id=\"now\"");
    }

    @Test
    void theNamesUnderACodeAreThoseOfItsRolesEachCountedOnce() {
        Code code = schemes.askedCode(SocCode.MEDICAL_EQUIPMENT_REPAIRERS);
        List<RoleRef> roles = crosswalk.rolesOf(code).stream()
                .filter(each -> each.match() != Match.RELATED)
                .map(each -> each.role())
                .toList();
        long names = terminology.titles().stream()
                .filter(title -> roles.stream()
                        .anyMatch(role -> terminology.namesOf(role).contains(title)))
                .count();

        assertThat(cases.technicians().names()).isEqualTo(names);
        assertThat(cases.technicians().roles()).hasSameSizeAs(roles);
        assertThat(page(PAGE))
                .contains("<span class=\"number\">" + cases.technicians().count());
    }

    @Test
    void hospitalsHaveElevenPercentOfTheJobsUnderTheTechniciansCode() {
        CodeCase technicians = cases.technicians();

        assertThat(technicians.jobs()).isEqualTo("68,000");
        assertThat(technicians.jobs(technicians.employers().get(2))).isEqualTo("7,500");
        assertThat(page(PAGE)).contains("11% Hospitals, about 7,500 jobs", "26% elsewhere");
    }

    @Test
    void bothCodesSayWhoElseIsCountedInThem() {
        assertThat(page(PAGE)).contains("wheelchairs", "hearing aids", "dental equipment", "genetic engineers");
    }

    @Test
    void everyEventAndPrincipleIsThere() {
        assertThat(page(PAGE))
                .contains(dossier.events().stream()
                        .map(RevisionEvent::slug)
                        .map(DossierPagesTests::anchor)
                        .toList())
                .contains(dossier.principles().stream()
                        .map(each -> anchor("principle-" + each.slug()))
                        .toList());
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertThat(page(PAGE))
                .contains("We have not found the answer", "We have seen none by November 29, 2026")
                .contains("Not known");
    }

    @Test
    void britainHasACodeForClinicalEngineersAndNoneForTechnicians() {
        assertThat(cases.elsewhere())
                .filteredOn(each -> each.place().equals("United Kingdom"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.isOwn(each.engineer())).isTrue();
                    assertThat(each.engineer().code().code()).isEqualTo("2129/04");
                    assertThat(each.isOwn(each.technician())).isFalse();
                });
    }

    @Test
    void theWorldsListPlacesTheTechnicianWhereEachOfThreeSaysItStands() {
        assertThat(cases.elsewhere())
                .filteredOn(each -> each.place().equals("The world"))
                .singleElement()
                .satisfies(each -> assertThat(each.technicians())
                        .extracting(mapping -> mapping.code().code() + " " + mapping.accordingTo())
                        .containsExactly(
                                "3114 European Commission (ESCO)",
                                "3119 World Health Organization",
                                "7311 US Bureau of Labor Statistics"));
        assertThat(page(PAGE)).contains("says the World Health Organization");
    }

    @Test
    void aPrincipleClaimsNoMoreThanTheTableOfDuties() {
        assertThat(page(PAGE))
                .contains(
                        "Looking into accidents and guarding devices from attack is work that neither definition holds",
                        "only in part");
    }

    @Test
    void everyListElsewhereIsHeldAndHasTheWorkSomewhere() {
        assertThat(cases.elsewhere())
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.technician() != null || each.engineer() != null)
                        .as(each.place())
                        .isTrue());
    }

    @Test
    void aDefinitionIsQuotedWithWhereItStands() {
        assertThat(page(PAGE))
                .contains("“Test, adjust, or repair biomedical or electromedical equipment.”")
                .contains("https://www.onetonline.org/link/summary/49-9062.00");
    }

    @Test
    void theHistoryIsATableToo() {
        List<String> lines = page("/soc-2028.csv").lines().toList();

        assertThat(lines).hasSize(dossier.pastCodes().size() + 1);
        assertThat(lines.get(0)).startsWith("slug,list,edition,code,name,work,first_year,last_year,naming");
        assertThat(lines).anyMatch(line -> line.startsWith("soc-2018-technicians") && line.contains(",2018,,shared,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/field", "/codes", "/handouts", "/sitemap.xml"})
    void otherPagesLeadToIt(String address) {
        assertThat(page(address)).contains(PAGE);
    }

    private static String anchor(String slug) {
        return "id=\"" + slug + "\"";
    }

    private String page(String address) {
        return PageText.of(client, address, 200);
    }
}
