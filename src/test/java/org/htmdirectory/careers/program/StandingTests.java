package org.htmdirectory.careers.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.platform.site.UsState;
import org.junit.jupiter.api.Test;

class StandingTests {

    @Test
    void aProgramThatPeopleFinishedInTheNewestYearIsAwarding() {
        assertThat(counted(0, 0, 3)).isEqualTo(Program.Standing.AWARDING);
    }

    @Test
    void aProgramThatNobodyFinishedInTheNewestYearIsQuietAndNotToBeCountedOn() {
        assertThat(counted(4, null, 0))
                .isEqualTo(Program.Standing.QUIET)
                .satisfies(standing -> assertThat(standing.isReliable()).isFalse());
    }

    @Test
    void aProgramThatNobodyEverFinishedIsEmpty() {
        assertThat(counted(0, 0, 0))
                .isEqualTo(Program.Standing.EMPTY)
                .satisfies(standing -> assertThat(standing.isReliable()).isFalse());
        assertThat(counted(null, 0, 0, 0)).isEqualTo(Program.Standing.EMPTY);
    }

    @Test
    void aProgramThatIsTooYoungToHaveGraduatesIsNewAndNotToBeCountedOn() {
        assertThat(counted(null, null, 0))
                .isEqualTo(Program.Standing.NEW)
                .satisfies(standing -> assertThat(standing.isReliable()).isFalse());
        assertThat(counted(null, 0, 0)).isEqualTo(Program.Standing.NEW);
    }

    @Test
    void aNewProgramSaysWhenItWasFirstListed() {
        assertThat(program(Program.Status.OPEN, "2024-06", null, null, 0).standingWords())
                .isEqualTo("First listed in 2023–24; nobody had finished yet");
    }

    @Test
    void aProgramThatTheSchoolNoLongerReportsIsUnlistedHoweverManyFinishedBefore() {
        assertThat(counted(9, 8, null)).isEqualTo(Program.Standing.UNLISTED);
    }

    @Test
    void aProgramOutsideTheFiguresIsSeenWhereAPageIsNewEnough() {
        assertThat(program(Program.Status.OPEN, "2021-08").standing()).isEqualTo(Program.Standing.SEEN);
        assertThat(program(Program.Status.OPEN, "2016").standing()).isEqualTo(Program.Standing.OLD);
        assertThat(program(Program.Status.OPEN, null).standing()).isEqualTo(Program.Standing.OLD);
    }

    @Test
    void whatAPageSaysOfAnEndOutweighsFigures() {
        assertThat(program(Program.Status.ENDING, "2024-06", 3, 3, 3).standing())
                .isEqualTo(Program.Standing.ENDING);
    }

    private static Program.Standing counted(Integer... awards) {
        return program(Program.Status.OPEN, "2024-06", awards).standing();
    }

    private static Program program(Program.Status status, String lastSeen, Integer... awards) {
        School school = new School(
                "a-school",
                "A School",
                null,
                null,
                UsState.TX,
                "US",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
        return new Program(
                "a-program",
                school,
                null,
                Credential.ASSOCIATE_DEGREE,
                null,
                Delivery.CAMPUS,
                null,
                status,
                lastSeen == null ? null : new PartialDate(lastSeen),
                Program.Subject.LIKELY,
                Program.Graduates.TECHNICIANS,
                null,
                null,
                null,
                null,
                IntStream.range(0, awards.length)
                        .mapToObj(at -> new Completion(2022 + at, awards[at]))
                        .toList(),
                List.of());
    }
}
