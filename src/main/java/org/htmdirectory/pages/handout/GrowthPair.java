package org.htmdirectory.pages.handout;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.htmdirectory.platform.chart.Scale;

/**
 * Two bars in percent, a code's and all occupations', both from where no growth is. Lengths are in units of a drawing
 * 100 wide.
 *
 * @param own the code's bar
 * @param all the bar of all occupations, or null where there is no figure
 */
record GrowthPair(Bar own, Bar all) {

    private static final int WIDTH = 100;

    /** A bar. */
    record Bar(String x, String width) {}

    static GrowthPair of(BigDecimal own, BigDecimal all) {
        double[] values = Stream.of(own, all)
                .filter(value -> value != null)
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double least = Math.min(0, values[0]);
        double most = Math.max(least + 1, Math.max(0, values[values.length - 1]));
        Scale across = new Scale(least, most, 0, WIDTH);
        return new GrowthPair(bar(own, across), all == null ? null : bar(all, across));
    }

    private static Bar bar(BigDecimal value, Scale across) {
        double from = across.at(Math.min(0, value.doubleValue()));
        double to = across.at(Math.max(0, value.doubleValue()));
        return new Bar(Scale.text(from), Scale.text(to - from));
    }
}
