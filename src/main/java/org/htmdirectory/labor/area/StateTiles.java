package org.htmdirectory.labor.area;

import java.math.BigDecimal;
import java.util.List;
import org.htmdirectory.platform.site.UsState;

/**
 * The states as squares of one size, each with what it has of a measure.
 *
 * @param tiles a square for every state that has a page
 * @param isChange whether it shows changes, which may be less than zero
 * @param top what a state must have to stand in the highest quarter; null where nothing is known
 */
record StateTiles(List<Tile> tiles, boolean isChange, String top) {

    private static final int STEP = 40;
    private static final int SIDE = 38;
    private static final int COLUMNS = 11;
    private static final int ROWS = 8;
    private static final int QUARTERS = 4;

    static StateTiles of(List<StateRow> rows, AreaMeasure measure) {
        List<BigDecimal> known = rows.stream()
                .map(measure::of)
                .filter(value -> value != null)
                .sorted()
                .toList();
        return new StateTiles(
                rows.stream().map(row -> tile(row, measure, known)).toList(),
                measure == AreaMeasure.CHANGE,
                rows.stream()
                        .filter(row -> measure.of(row) != null && quarter(measure.of(row), known) == QUARTERS - 1)
                        .min((one, other) -> measure.of(one).compareTo(measure.of(other)))
                        .map(row -> measure.figure(row).text())
                        .orElse(null));
    }

    private static Tile tile(StateRow row, AreaMeasure measure, List<BigDecimal> known) {
        UsState state = UsState.valueOf(row.area().states().get(0));
        BigDecimal value = measure.of(row);
        return new Tile(
                state,
                row.area().address(),
                measure.brief(row),
                value == null ? "square-none" : look(value, quarter(value, known)),
                state.column() * STEP,
                state.row() * STEP);
    }

    private static int quarter(BigDecimal value, List<BigDecimal> known) {
        long below = known.stream().filter(each -> each.compareTo(value) < 0).count();
        return (int) (below * QUARTERS / known.size());
    }

    private static String look(BigDecimal value, int quarter) {
        String color = value.signum() < 0 ? "caution" : "accent";
        return switch (quarter) {
            case 0 -> color + " ribbon faint";
            case 1 -> color + " ribbon";
            case 2 -> color + " ribbon some";
            default -> color + " ribbon many";
        };
    }

    /** The width and height of the drawing, as the end of a view box. */
    public String size() {
        return COLUMNS * STEP + " " + ROWS * STEP;
    }

    /**
     * A state's square.
     *
     * @param state the state
     * @param address its page
     * @param brief what it has, in short
     * @param look how it looks
     * @param x the left edge
     * @param y the upper edge
     */
    record Tile(UsState state, String address, String brief, String look, int x, int y) {

        private static final int LETTERS_DOWN = 16;
        private static final int BRIEF_DOWN = 31;

        /** How long an edge is. */
        public int side() {
            return SIDE;
        }

        /** The middle, across. */
        public int middle() {
            return x + SIDE / 2;
        }

        /** The base line of the letters. */
        public int letters() {
            return y + LETTERS_DOWN;
        }

        /** The base line of what it has. */
        public int words() {
            return y + BRIEF_DOWN;
        }
    }
}
