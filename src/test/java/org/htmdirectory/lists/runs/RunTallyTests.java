package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.reading.verdict.Verdict;
import org.junit.jupiter.api.Test;

class RunTallyTests {

    private final RunTally tally = new RunTally();

    @Test
    void rowsAreCountedByAnswerRoleAndLevel() {
        add(2, "BMET II", role(1, "II"));
        add(3, "BMET", role(1, null));
        add(4, "Plumber", answer("plumber", Verdict.OUTSIDE, 0));

        assertThat(tally.counts())
                .containsExactlyInAnyOrder(
                        new Count(CountKind.VERDICT, "role", 2),
                        new Count(CountKind.VERDICT, "outside", 1),
                        new Count(CountKind.ROLE, "biomedical-equipment-technician", 2),
                        new Count(CountKind.LEVEL, "II", 1),
                        new Count(CountKind.LEVEL, "", 1));
    }

    @Test
    void aRowWithoutATitleCountsAsAProblemOnly() {
        tally.add(row(2, Job.titled(""), AnswerCells.NO_TITLE, "Row 2 has no job title."));

        assertThat(tally.counts()).containsExactly(new Count(CountKind.PROBLEM, "problem", 1));
        assertThat(tally.different()).isZero();
        assertThat(tally.titles()).isEmpty();
    }

    @Test
    void doubtsComeFirstTheLikeliestAheadAndTheMostFrequentOfThese() {
        add(2, "BMET", role(0.99f, null));
        add(3, "Tech", answer("tech", Verdict.UNKNOWN, 0.2f));
        add(4, "Rare Engineer", answer("rare engineer", Verdict.AMBIGUOUS, 0.5f));
        add(5, "Service Engineer", answer("service engineer", Verdict.AMBIGUOUS, 0.5f));
        add(6, "Service Engineer", answer("service engineer", Verdict.AMBIGUOUS, 0.5f));
        add(7, "Biomed Aide", role(0.6f, null));

        assertThat(tally.titles())
                .extracting(RunTitle::title)
                .containsExactly("Biomed Aide", "Service Engineer", "Rare Engineer", "Tech", "BMET");
        assertThat(tally.titles()).extracting(RunTitle::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(tally.titles().get(1).rows()).isEqualTo(2);
        assertThat(tally.titles().get(1).firstRow()).isEqualTo(5);
    }

    @Test
    void anOpenAnswerIsADoubtOnlyWhereItMayBeWorkInTheField() {
        add(2, "Dialysis Tech", answer("dialysis tech", Verdict.AMBIGUOUS, 0.099f));
        add(3, "Equipment Repair Tech", answer("equipment repair tech", Verdict.AMBIGUOUS, 0.101f));
        add(4, "Cook", answer("cook", Verdict.UNKNOWN, 0.004f));

        assertThat(tally.titles())
                .extracting(RunTitle::title, RunTitle::concern)
                .containsExactly(
                        tuple("Equipment Repair Tech", ReviewReason.AMBIGUOUS),
                        tuple("Dialysis Tech", ReviewReason.HARDLY),
                        tuple("Cook", ReviewReason.NOTHING_KNOWN));
    }

    @Test
    void spellingsOfOneWordingAreLookedAtOnce() {
        add(2, "Dialysis Tech I", answer("dialysis tech 1", Verdict.AMBIGUOUS, 0.5f));
        add(3, "DIALYSIS TECH I", answer("dialysis tech 1", Verdict.AMBIGUOUS, 0.5f));
        add(4, "Dialysis Tech I (Req 4471)", answer("dialysis tech 1", Verdict.AMBIGUOUS, 0.5f));

        assertThat(tally.titles())
                .extracting(RunTitle::title, RunTitle::rows, RunTitle::otherSpellings)
                .containsExactly(tuple("Dialysis Tech I", 3, 2));
    }

    @Test
    void otherWorkThatIsSureComesLast() {
        add(2, "Plumber", answer("plumber", Verdict.OUTSIDE, 0.01f));
        add(3, "BMET", role(0.99f, null));

        assertThat(tally.titles()).extracting(RunTitle::title).containsExactly("BMET", "Plumber");
    }

    @Test
    void aTitleIsLookedAtOnceForEachDescription() {
        tally.add(row(
                2,
                new Job("Service Engineer", "Scanners", null),
                answer("service engineer", Verdict.AMBIGUOUS, 0.5f),
                null));
        tally.add(row(
                3,
                new Job("Service Engineer", "Elevators", null),
                answer("service engineer", Verdict.AMBIGUOUS, 0.5f),
                null));
        tally.add(row(
                4,
                new Job("Service Engineer", "Scanners", null),
                answer("service engineer", Verdict.AMBIGUOUS, 0.5f),
                null));

        assertThat(tally.titles()).extracting(RunTitle::rows).containsExactly(2, 1);
    }

    @Test
    void aTitleIsLookedAtOnceForEachEmployer() {
        tally.add(row(
                2, new Job("Service Engineer", null, "A"), answer("service engineer", Verdict.AMBIGUOUS, 0.5f), null));
        tally.add(row(
                3, new Job("Service Engineer", null, "B"), answer("service engineer", Verdict.AMBIGUOUS, 0.5f), null));

        assertThat(tally.titles()).extracting(RunTitle::employer).containsExactly("A", "B");
        assertThat(tally.different()).isOne();
    }

    private void add(long row, String title, AnswerCells answer) {
        tally.add(row(row, Job.titled(title), answer, null));
    }

    private static AnsweredRow row(long number, Job job, AnswerCells answer, String problem) {
        return new AnsweredRow(null, new JobRow(number, job, problem), answer);
    }

    private static AnswerCells role(float confidence, String level) {
        String slug = "biomedical-equipment-technician";
        return new AnswerCells(
                "bmet",
                Verdict.ROLE,
                slug,
                "Biomedical Equipment Technician",
                level,
                "49-9062",
                null,
                null,
                1,
                confidence,
                List.of(new AnswerCells.Choice(slug, "Biomedical Equipment Technician", confidence)),
                null,
                "",
                List.of());
    }

    private static AnswerCells answer(String wording, Verdict verdict, float field) {
        return new AnswerCells(
                wording, verdict, null, null, null, null, null, null, field, 0.9f, List.of(), null, "", List.of());
    }
}
