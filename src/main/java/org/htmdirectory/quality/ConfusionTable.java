package org.htmdirectory.quality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.classify.Verdict;
import org.htmdirectory.quality.Breakdown.Cell;
import org.htmdirectory.reference.Coded;
import org.htmdirectory.site.Figures;

/**
 * What was answered for what. Rows are what titles are, columns what was answered; only what came about has a row or a
 * column of its own.
 *
 * @param answers the heads of the columns
 * @param rows one for each sort of title
 */
record ConfusionTable(List<String> answers, List<Row> rows) {

    private static final List<String> NO_ROLE = List.of(Breakdown.LOOKALIKE, Breakdown.OTHER, Breakdown.UNSETTLED);

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
            return Figures.count(titles) + (right == 0 ? " ×" : " ×, " + right + " right");
        }

        /** How it is drawn. */
        public String style() {
            if (titles == 0 || !settled) {
                return "muted";
            }
            return right == titles ? "right" : "wrong";
        }
    }

    static ConfusionTable of(List<Cell> cells, Names names) {
        List<String> truths = truths(cells);
        List<String> answers = answers(cells, truths);
        return new ConfusionTable(
                answers.stream().map(names::of).toList(),
                truths.stream().map(truth -> row(truth, answers, cells, names)).toList());
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

    /** The roles answered, those that some title stands for first and in the order of rows; then what is no role. */
    private static List<String> answers(List<Cell> cells, List<String> truths) {
        List<String> verdicts = Stream.of(Verdict.AMBIGUOUS, Verdict.OUTSIDE, Verdict.UNKNOWN)
                .map(Coded::code)
                .toList();
        List<String> answered = cells.stream().map(Cell::answer).distinct().toList();
        return Stream.of(
                        truths.stream().filter(answered::contains),
                        answered.stream().sorted(),
                        verdicts.stream())
                .flatMap(each -> each)
                .distinct()
                .sorted(Comparator.comparingInt(verdicts::indexOf))
                .toList();
    }

    private static Row row(String truth, List<String> answers, List<Cell> cells, Names names) {
        return new Row(
                names.of(truth),
                Figures.count(titles(truth, cells)),
                answers.stream()
                        .map(answer -> count(truth, answer, cells, names))
                        .toList());
    }

    private static Count count(String truth, String answer, List<Cell> cells, Names names) {
        boolean settled = !truth.equals(Breakdown.UNSETTLED);
        return cells.stream()
                .filter(cell -> cell.truth().equals(truth) && cell.answer().equals(answer))
                .findFirst()
                .map(cell -> new Count(names.of(answer), cell.titles(), cell.right(), settled))
                .orElseGet(() -> new Count(names.of(answer), 0, 0, settled));
    }

    private static int titles(String truth, List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.truth().equals(truth))
                .mapToInt(Cell::titles)
                .sum();
    }
}
