package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a state stands on its sheet, and in which order. */
@ApplicationTest
class StateSheetsTests {

    @Autowired
    private StateSheets sheets;

    @Test
    void theEmployersOfTheStateStandFirst() {
        List<Program> apprenticeships = sheet(UsState.NY).apprenticeships().shown();

        assertThat(apprenticeships).extracting(Program::state).startsWith(UsState.NY);
    }

    @Test
    void publicSchoolsThatMostPeopleFinishStandFirstAndThoseForProfitLast() {
        List<TaughtAt> here = sheet(UsState.TX).here().shown();

        assertThat(here)
                .extracting(TaughtAt::school)
                .startsWith("Texas State Technical College", "San Jacinto Community College", "St. Philip’s College")
                .endsWith("College of Biomedical Equipment Technology");
        assertThat(here.get(here.size() - 1).where()).isEqualTo("Schertz, Texas, a school for profit");
        assertThat(sheet(UsState.TX).here().more()).isZero();
    }

    @Test
    void aSchoolStandsOnceWithAllThatItTeaches() {
        assertThat(sheet(UsState.TX).here().shown())
                .filteredOn(one -> one.school().startsWith("San Jacinto"))
                .singleElement()
                .extracting(TaughtAt::ends)
                .isEqualTo("Associate degree, certificate");
    }

    @Test
    void whatTheStateItselfTeachesFromAfarIsPointedTo() {
        assertThat(sheet(UsState.TX).online().shown())
                .extracting(TaughtAt::school)
                .containsExactly("Thomas Edison State University");
        assertThat(sheet(UsState.TX).onlineHere())
                .contains("College of Biomedical Equipment Technology", "Medical Education and Training Campus (METC)");
        assertThat(sheet(UsState.OR).online().shown())
                .extracting(TaughtAt::school)
                .containsAll(sheet(UsState.TX).onlineHere());
    }

    @Test
    void theNearestSchoolNextDoorStandsFirst() {
        assertThat(sheet(UsState.GA).beside().shown())
                .extracting(TaughtAt::school)
                .startsWith("Florida State College at Jacksonville");
    }

    @Test
    void aSchoolWithAProgramToCountOnIsNamedAmongTheDoubtfulWithTheAwardThatIsInDoubt() {
        assertThat(sheet(UsState.WA).doubtfulSchools())
                .contains("Bates Technical College for the certificate", "Big Bend Community College");
    }

    @Test
    void theGrantsOfAStateAndFederalAidStandBeforeOtherMoney() {
        assertThat(sheet(UsState.GA).scholarships().shown())
                .extracting(one -> one.slug())
                .startsWith("georgia-hope-career-grant", "georgia-hope-grant", "georgia-hope-scholarship")
                .contains("georgia-dual-enrollment", "pell-grant");
        assertThat(sheet(UsState.GA).unread()).isNull();
        assertThat(sheet(UsState.AK).unread()).contains("We have read of no grant of Alaska’s own.");
    }

    @Test
    void whoeverHiresNobodyIsNotNamedAmongThosePayingWhileOneLearns() {
        assertThat(sheet(UsState.GA).apprenticeships().shown())
                .extracting(Program::school)
                .contains("Crothall Healthcare", "TRIMEDX")
                .noneMatch(school -> school.startsWith("AAMI"));
    }

    @Test
    void aProgramNextDoorThatPeopleFinishedThoughItMayEndIsNamed() {
        assertThat(sheet(UsState.OH).endingLine()).contains("Purdue University in Indianapolis, Indiana");
    }

    @Test
    void thePaySaysOfWhichYearTheSurveyIs() {
        assertThat(sheet(UsState.TX).surveyed()).isEqualTo("May 2025");
    }

    private StateSheet sheet(UsState state) {
        return sheets.of(state, new Format(Paper.LETTER, Print.NORMAL));
    }
}
