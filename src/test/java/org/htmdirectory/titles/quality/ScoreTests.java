package org.htmdirectory.titles.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Level;
import org.junit.jupiter.api.Test;

class ScoreTests {

    private static final EvaluationTitle TECHNICIAN =
            title(WorkLabel.BMET, Set.of(Verdict.ROLE), Level.ENTRY, "bmet", "depot");
    private static final EvaluationTitle PLUMBER =
            title(WorkLabel.NOT_HTM, Set.of(Verdict.OUTSIDE, Verdict.UNKNOWN), null);
    private static final EvaluationTitle DESIGNER = title(
            WorkLabel.BIOMEDICAL_ENGINEER_RD, Set.of(Verdict.OUTSIDE, Verdict.AMBIGUOUS), null, "clinical-engineer");
    private static final EvaluationTitle RIDDLE = title(WorkLabel.AMBIGUOUS, EnumSet.allOf(Verdict.class), null);

    @Test
    void everyRoleThatIsRightCountsAsRight() {
        Score score = Score.of(List.of(
                new Answered(TECHNICIAN, role("bmet")),
                new Answered(TECHNICIAN, role("depot")),
                new Answered(TECHNICIAN, role("planner"))));

        assertThat(score.first()).isEqualTo(new Share(2, 3));
        assertThat(score.answered()).isEqualTo(new Share(3, 3));
    }

    @Test
    void theAnswerIsTheFirstOfThree() {
        MethodAnswer fourth =
                new MethodAnswer(Verdict.ROLE, "planner", null, 0.5, List.of("planner", "director", "trainer", "bmet"));
        MethodAnswer third =
                new MethodAnswer(Verdict.AMBIGUOUS, null, null, 0.5, List.of("planner", "director", "bmet"));

        Score score = Score.of(List.of(new Answered(TECHNICIAN, fourth), new Answered(TECHNICIAN, third)));

        assertThat(score.amongThree()).isEqualTo(new Share(1, 2));
    }

    @Test
    void levelOneIsAnEntryLevel() {
        Score score = Score.of(List.of(
                new Answered(TECHNICIAN, level(Level.I)),
                new Answered(TECHNICIAN, level(Level.ENTRY)),
                new Answered(TECHNICIAN, level(Level.II)),
                new Answered(TECHNICIAN, level(null))));

        assertThat(score.levels()).isEqualTo(new Share(2, 4));
    }

    @Test
    void aPlumberWithARoleIsTakenAndAnAmbiguousOneIsWrong() {
        Score score = Score.of(List.of(
                new Answered(PLUMBER, role("bmet")),
                new Answered(PLUMBER, verdict(Verdict.AMBIGUOUS)),
                new Answered(PLUMBER, verdict(Verdict.UNKNOWN)),
                new Answered(PLUMBER, verdict(Verdict.OUTSIDE))));

        assertThat(score.taken()).isEqualTo(new Share(1, 4));
        assertThat(score.calledAmbiguous()).isEqualTo(new Share(1, 4));
        assertThat(score.labels()).containsExactly(new Score.LabelScore(WorkLabel.NOT_HTM, new Share(2, 4)));
    }

    @Test
    void aLookalikeMayStandForItsOwnRoleOrBeUnknown() {
        Score score = Score.of(List.of(
                new Answered(DESIGNER, role("clinical-engineer")),
                new Answered(DESIGNER, role("bmet")),
                new Answered(DESIGNER, verdict(Verdict.UNKNOWN))));

        assertThat(score.lookalikesTaken()).isEqualTo(new Share(1, 3));
        assertThat(score.labels().get(0).right()).isEqualTo(new Share(2, 3));
    }

    @Test
    void whatNobodyCouldSettleIsNotCounted() {
        Score score = Score.of(List.of(new Answered(RIDDLE, role("bmet"))));

        assertThat(score.first().whole()).isZero();
        assertThat(score.labels()).isEmpty();
        assertThat(score.calibrationError()).isNull();
    }

    @Test
    void theCalibrationErrorIsTheMeanDistanceOfConfidenceFromTruth() {
        Score score = Score.of(List.of(
                new Answered(TECHNICIAN, new MethodAnswer(Verdict.ROLE, "bmet", null, 0.9, List.of())),
                new Answered(TECHNICIAN, new MethodAnswer(Verdict.ROLE, "planner", null, 1.0, List.of())),
                new Answered(TECHNICIAN, new MethodAnswer(Verdict.ROLE, "bmet", null, 0.3, List.of()))));

        assertThat(score.calibrationError()).isEqualByComparingTo("0.5333");
        assertThat(score.bins().get(9).right()).isEqualTo(new Share(1, 2));
        assertThat(score.bins().get(9).confidence()).isEqualByComparingTo("0.95");
        assertThat(score.bins().get(3).right()).isEqualTo(new Share(1, 1));
    }

    @Test
    void theBreakdownTellsAnotherRightRoleFromAWrongOne() {
        Breakdown breakdown = Breakdown.of(List.of(
                new Answered(TECHNICIAN, role("depot")),
                new Answered(TECHNICIAN, role("planner")),
                new Answered(PLUMBER, verdict(Verdict.UNKNOWN)),
                new Answered(RIDDLE, role("bmet"))));

        assertThat(breakdown.cells())
                .containsExactly(
                        new Breakdown.Cell("bmet", "depot", 1, 1),
                        new Breakdown.Cell("bmet", "planner", 1, 0),
                        new Breakdown.Cell(Breakdown.OTHER, "unknown", 1, 1),
                        new Breakdown.Cell(Breakdown.UNSETTLED, "bmet", 1, 0));
        assertThat(breakdown.roles())
                .containsExactly(
                        new Breakdown.RoleScore("bmet", new Share(1, 2), new Share(0, 0)),
                        new Breakdown.RoleScore("depot", new Share(0, 0), new Share(1, 1)),
                        new Breakdown.RoleScore("planner", new Share(0, 0), new Share(0, 1)));
    }

    @Test
    void aCountryIsCountedThatHasFiveTitlesOfTheField() {
        Answered right = new Answered(TECHNICIAN, role("bmet"));
        Answered wrong = new Answered(TECHNICIAN, role("planner"));
        Answered plumber = new Answered(PLUMBER, role("bmet"));

        assertThat(Breakdown.of(List.of(right, right, right, wrong, plumber)).countries())
                .isEmpty();
        assertThat(Breakdown.of(List.of(right, right, right, right, wrong, plumber))
                        .countries())
                .containsExactly(new Breakdown.CountryScore("US", new Share(4, 5), new Share(4, 5)));
    }

    private static EvaluationTitle title(WorkLabel label, Set<Verdict> verdicts, Level level, String... roles) {
        return new EvaluationTitle(
                "Title", null, "US", label, verdicts, List.of(roles), List.of(), level, "judgement", null, null, null);
    }

    private static MethodAnswer role(String role) {
        return new MethodAnswer(Verdict.ROLE, role, null, 0.9, List.of(role));
    }

    private static MethodAnswer level(Level level) {
        return new MethodAnswer(Verdict.ROLE, "bmet", level, 0.9, List.of());
    }

    private static MethodAnswer verdict(Verdict verdict) {
        return new MethodAnswer(verdict, null, null, 0.9, List.of());
    }
}
