package org.htmdirectory.pages.field;

import java.util.List;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;

/** Counts as bars, each under its name: a solid part and, after it, an outlined rest. */
final class CountBars {

    private static final int LETTERS = 46;

    private CountBars() {}

    /** What is counted, how much of it is solid and how much outlined, and the figures beside the bar. */
    record Count(String name, long solid, long outlined, String text) {

        /** The name, shortened to what fits on a phone. */
        String shown() {
            return name.length() <= LETTERS
                    ? name
                    : name.substring(0, LETTERS - 1).strip() + "…";
        }

        private long all() {
            return solid + outlined;
        }
    }

    static Drawing of(List<Count> counts) {
        long most = Math.max(1, counts.stream().mapToLong(Count::all).max().orElse(1));
        Sketch bars = new Sketch(new Scale(0, most, 0, 80));
        for (Count count : counts) {
            bars.row(44).left(16, count.shown(), "ink");
            if (count.outlined() > 0) {
                bars.bar(count.solid(), count.all(), 23, 14, "data-1 stroke dash");
            }
            bars.bar(0, count.solid(), 23, 14, "accent").after(35, count.text(), "ink");
        }
        return bars.narrow();
    }
}
