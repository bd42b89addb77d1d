package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a role stands on its two sides. */
@ApplicationTest
class RoleSheetsTests {

    @Autowired
    private RoleHandouts sheets;

    @Autowired
    private Terminology terminology;

    @Test
    void theFiguresOfPayNameWhomTheyAreAbout() {
        assertThat(sheet("biomedical-equipment-technician", UsState.GA).whose())
                .startsWith("$48,350: everyone under 49-9062 in GA.")
                .contains("$74,560: Medical equipment repairers in hospitals");
        assertThat(sheet("biomedical-equipment-technician", null).whose()).doesNotContain("Group", " in GA");
        assertThat(sheet("imaging-service-engineer", UsState.GA).whose()).endsWith(" Group: everyone under 49-9062.");
    }

    @Test
    void oneFigureOfPayLeadsTheSheetAndWhereItIsListed() {
        assertThat(sheet("biomedical-equipment-technician", UsState.GA).leadingPay())
                .isEqualTo("$48,350");
        assertThat(sheet("biomedical-equipment-technician", null).leadingPay()).isEqualTo("$74,560");
        assertThat(sheet("htm-manager", UsState.GA).leadingPay()).isEqualTo("$110,500");
        assertThat(sheet("htm-data-analyst", null).leadingPay()).isNull();
    }

    @Test
    void aStateWithoutASchoolIsToldThePriceOfThoseNextDoor() {
        assertThat(sheet("biomedical-equipment-technician", UsState.GA).cost())
                .contains("we know of no such school in Georgia; next door, people from there pay $")
                .doesNotContain("residents");
    }

    @Test
    void whereAnyCollegeWillDoNoneIsSaidToBeMissing() {
        RoleSchools schools = sheet("htm-manager", UsState.GA).schools();

        assertThat(schools.heading()).isEqualTo("Where to study");
        assertThat(schools.counted())
                .contains("Any college that gives this degree will do.")
                .doesNotContain("0 programs");
    }

    @Test
    void theCostSaysWhatItLeavesOutAndWhomItIsFor() {
        assertThat(sheet("biomedical-equipment-technician", UsState.TX).cost())
                .contains("Tuition and fees for residents of the state", "public colleges");
    }

    @Test
    void publicSchoolsThatMostPeopleFinishStandFirst() {
        assertThat(sheet("biomedical-equipment-technician", UsState.TX)
                        .schools()
                        .shown()
                        .get(0)
                        .school())
                .isEqualTo("Texas State Technical College");
    }

    @Test
    void theCountOfProgramsSaysWhatItCounts() {
        assertThat(sheet("biomedical-equipment-technician", null).schools().counted())
                .contains(", for an associate degree, by state.");
    }

    @Test
    void theSheetOfAnEngineerSaysThatWeKnowOnlySomeSchools() {
        assertThat(sheet("clinical-engineer", UsState.OR).schools().counted()).contains("We know only some.");
    }

    private RoleHandout sheet(String role, UsState state) {
        return sheets.of(terminology.role(role).orElseThrow(), state, new Format(Paper.LETTER, Print.NORMAL));
    }
}
