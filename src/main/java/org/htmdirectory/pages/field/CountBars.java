package org.htmdirectory.pages.field;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as bars, each under its name: a solid part and, after it, an outlined rest. Across, positions are percent of
 * the width; down, pixels.
 *
 * @param height the height in pixels
 * @param bars one a count
 */
record CountBars(int height, List<Bar> bars) {

    private static final int ROW = 44;
    private static final int LETTERS = 46;
    private static final double WIDEST = 80;
    private static final double GAP = 1.5;

    /**
     * What a bar shows.
     *
     * @param name what is counted
     * @param solid the count of the solid part
     * @param outlined the count of the outlined rest
     * @param text the figures as they stand beside the bar
     */
    record Count(String name, long solid, long outlined, String text) {

        /** The name, shortened to what fits on a phone. */
        public String shown() {
            return name.length() <= LETTERS
                    ? name
                    : name.substring(0, LETTERS - 1).strip() + "…";
        }

        private long all() {
            return solid + outlined;
        }
    }

    /** A bar: where its row begins, how wide its parts are, where its figures stand. */
    record Bar(Count count, int y, String solid, String rest, String label) {}

    static CountBars of(List<Count> counts) {
        double most = Math.max(1, counts.stream().mapToLong(Count::all).max().orElse(1));
        return new CountBars(
                counts.size() * ROW,
                IntStream.range(0, counts.size())
                        .mapToObj(at -> bar(counts.get(at), at * ROW, WIDEST / most))
                        .toList());
    }

    private static Bar bar(Count count, int y, double unit) {
        double all = count.all() * unit;
        return new Bar(
                count,
                y,
                PercentScale.percent(count.solid() * unit),
                PercentScale.percent(count.outlined() * unit),
                PercentScale.percent(all + GAP));
    }
}
