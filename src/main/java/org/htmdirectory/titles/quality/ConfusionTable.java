package org.htmdirectory.titles.quality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.titles.quality.Breakdown.Cell;

/**
 * What was answered for what. Rows are what titles are, columns what was answered; roles that no title stands for share
 * one column.
 *
 * @param answers the heads of the columns
 * @param rows one for each sort of title
 */
record ConfusionTable(List<String> answers, List<Row> rows) {

    private static final List<String> NO_ROLE = List.of(Breakdown.LOOKALIKE, Breakdown.OTHER, Breakdown.UNSETTLED);

    private static final List<String> VERDICTS = Stream.of(Verdict.AMBIGUOUS, Verdict.OUTSIDE, Verdict.UNKNOWN)
            .map(EnumCode::code)
            .toList();
    private static final String ANOTHER = "another";

    /**
     * What titles are, and what was answered for them.
     *
     * @param truth what they are, in words
     * @param titles how many they are
     * @param counts one for each column
     */
    record Row(String truth, String titles, List<Count> counts) {}

    /**
     * How often a column's answer was given for a row's titles.
     *
     * @param answer the head of the column
     * @param titles how often; 0 where never
     * @param right how many of these are right
     * @param settled whether it is right or wrong at all
     */
    record Count(String answer, int titles, int right, boolean settled) {

        /** The figure with its sign; empty where the answer was never given. */
        public String text() {
            if (titles == 0) {
                return "";
            }
            if (!settled || right == titles) {
                return Figures.count(titles);
            }
            return Figures.count(titles) + (right == 0 ? " ×" : ", " + right + " right");
        }

        /** How it is drawn. */
        public String style() {
            if (titles == 0 || !settled) {
                return "muted";
            }
            return right == titles ? "right" : "wrong";
        }
    }

    static ConfusionTable of(List<Cell> cells, DisplayNames names) {
        List<Cell> merged = merged(cells);
        List<String> truths = truths(merged);
        List<String> answers = answers(merged, truths);
        return new ConfusionTable(
                answers.stream().map(names::of).toList(),
                truths.stream().map(truth -> row(truth, answers, merged, names)).toList());
    }

    private static List<String> truths(List<Cell> cells) {
        return cells.stream()
                .map(Cell::truth)
                .distinct()
                .sorted(Comparator.<String>comparingInt(NO_ROLE::indexOf)
                        .thenComparing(truth -> -titles(truth, cells))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The roles answered that some title stands for, in the order of rows; the other roles as one; what is no role. */
    private static List<String> answers(List<Cell> cells, List<String> truths) {
        List<String> answered = cells.stream().map(Cell::answer).distinct().toList();
        return Stream.of(truths.stream(), Stream.of(ANOTHER), VERDICTS.stream())
                .flatMap(each -> each)
                .filter(answer -> answered.contains(answer) || VERDICTS.contains(answer))
                .toList();
    }

    /** The same cells, with one answer for all roles that no title stands for. */
    private static List<Cell> merged(List<Cell> cells) {
        List<String> truths = cells.stream().map(Cell::truth).distinct().toList();
        return cells.stream()
                .map(cell -> truths.contains(cell.answer()) || VERDICTS.contains(cell.answer())
                        ? cell
                        : new Cell(cell.truth(), ANOTHER, cell.titles(), cell.right()))
                .toList();
    }

    private static Row row(String truth, List<String> answers, List<Cell> cells, DisplayNames names) {
        return new Row(
                names.of(truth),
                Figures.count(titles(truth, cells)),
                answers.stream()
                        .map(answer -> count(truth, answer, cells, names))
                        .toList());
    }

    private static Count count(String truth, String answer, List<Cell> cells, DisplayNames names) {
        List<Cell> given = cells.stream()
                .filter(cell -> cell.truth().equals(truth) && cell.answer().equals(answer))
                .toList();
        return new Count(
                names.of(answer),
                given.stream().mapToInt(Cell::titles).sum(),
                given.stream().mapToInt(Cell::right).sum(),
                !truth.equals(Breakdown.UNSETTLED));
    }

    private static int titles(String truth, List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.truth().equals(truth))
                .mapToInt(Cell::titles)
                .sum();
    }
}
