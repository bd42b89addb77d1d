package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.api.Test;

/**
 * A hospital's payroll as payrolls are: 3,000 rows in 310 wordings, of which 43 rows are work in the field, and no column that
 * says who employs. Its titles and how often they occur were made up; where a title is arguable, either role is right.
 */
class PayrollTests {

    private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());
    private static final int FIRST_SCREEN = 20;
    private static final float SURE = 0.9f;

    private record PayrollTitle(String title, Set<String> roles, int rows) {}

    private static final List<PayrollTitle> PAYROLL = PackedTable.rows("/lists/runs/payroll.csv").stream()
            .map(row -> new PayrollTitle(
                    row.getField("title"),
                    row.getField("role").isEmpty()
                            ? Set.of()
                            : Set.of(row.getField("role").split("\\|")),
                    Integer.parseInt(row.getField("rows"))))
            .toList();

    @Test
    void itHasThreeThousandRowsOfWhichFortyThreeAreWorkInTheField() {
        assertThat(PAYROLL.stream().mapToInt(PayrollTitle::rows).sum()).isEqualTo(3_000);
        assertThat(rows(PAYROLL.stream()
                        .filter(title -> !title.roles().isEmpty())
                        .toList()))
                .isEqualTo(43);
    }

    @Test
    void withoutAnEmployerFortyAreSettledOrAskedAboutOnTheFirstScreenOfThirtyRowsAtMost() {
        List<RunTitle> doubts = doubts(null);
        Set<String> first =
                doubts.stream().limit(FIRST_SCREEN).map(RunTitle::title).collect(Collectors.toSet());

        assertThat(doubts.stream().mapToInt(RunTitle::rows).sum()).isLessThanOrEqualTo(30);
        assertThat(rows(PAYROLL.stream()
                        .filter(title -> isRight(title, answer(title, null)) || isAsked(title, first))
                        .toList()))
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void withOneEmployerForAllRowsFortyOneAreSettledOrAskedAbout() {
        String hospital = "St. Mary Medical Center";
        Set<String> asked = doubts(hospital).stream().map(RunTitle::title).collect(Collectors.toSet());

        assertThat(rows(PAYROLL.stream()
                        .filter(title -> isRight(title, answer(title, hospital)))
                        .toList()))
                .isGreaterThanOrEqualTo(39);
        assertThat(rows(PAYROLL.stream()
                        .filter(title -> isRight(title, answer(title, hospital)) || isAsked(title, asked))
                        .toList()))
                .isGreaterThanOrEqualTo(41);
    }

    @Test
    void noRoleIsWrongAndSure() {
        List<PayrollTitle> wrong = new ArrayList<>();
        for (PayrollTitle title : PAYROLL) {
            AnswerCells answer = answer(title, null);
            if (answer.verdict() == Verdict.ROLE && !isRight(title, answer) && answer.confidence() > SURE) {
                wrong.add(title);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static AnswerCells answer(PayrollTitle title, String employer) {
        return AnswerCells.of(CLASSIFIER.classify(new Job(title.title(), null, employer)));
    }

    private static boolean isRight(PayrollTitle title, AnswerCells answer) {
        return answer.role() != null && title.roles().contains(answer.role());
    }

    private static boolean isAsked(PayrollTitle title, Set<String> asked) {
        return !title.roles().isEmpty() && asked.contains(title.title());
    }

    private static List<RunTitle> doubts(String employer) {
        RunTally tally = new RunTally();
        long number = 1;
        for (PayrollTitle title : PAYROLL) {
            AnswerCells answer = answer(title, employer);
            for (int row = 0; row < title.rows(); row++) {
                JobRow job = new JobRow(++number, new Job(title.title(), null, employer), null);
                tally.add(new AnsweredRow(null, job, answer));
            }
        }
        return tally.titles().stream()
                .filter(title -> title.concern().review() == Review.DOUBTFUL)
                .toList();
    }

    private static int rows(List<PayrollTitle> titles) {
        return titles.stream().mapToInt(PayrollTitle::rows).sum();
    }
}
