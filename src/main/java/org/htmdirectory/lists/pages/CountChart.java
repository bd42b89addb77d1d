package org.htmdirectory.lists.pages;

import java.util.List;
import java.util.Locale;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;
import org.htmdirectory.platform.site.Figures;

/**
 * Rows by sort: a bar for each, the label above it; the whole width stands for all rows.
 *
 * @param id tells the drawings of a page apart
 * @param title what is counted
 * @param column the heading of the sorts
 * @param sorts the sorts
 * @param all how many rows there are
 */
record CountChart(String id, String title, String column, List<Sort> sorts, int all) {

    private static final double LEAST_SHOWN = 0.05;

    /**
     * One sort of row.
     *
     * @param label its name
     * @param address where more about it stands, or null
     * @param rows how many rows
     */
    record Sort(String label, String address, int rows) {

        /** How many rows, as pages write it. */
        public String count() {
            return Figures.count(rows);
        }
    }

    /** The drawing. */
    public Drawing drawing() {
        Sketch bars = new Sketch(new Scale(0, Math.max(1, all), 0, 100));
        for (Sort sort : sorts) {
            bars.row(44)
                    .left(14, sort.label(), "ink")
                    .right(14, sort.count(), "ink figure")
                    .bar(0, sort.rows(), 20, 12, "accent")
                    .level(32, Sketch.HAIRLINE);
        }
        return bars.narrow();
    }

    /** The share of a sort in all rows, e.g. <i>12.5%</i>. */
    public String share(Sort sort) {
        return percent(sort.rows(), all);
    }

    static String percent(int part, int all) {
        double percent = 100.0 * part / Math.max(1, all);
        return part > 0 && percent < LEAST_SHOWN ? "under 0.1%" : String.format(Locale.ROOT, "%.1f%%", percent);
    }

    public boolean isEmpty() {
        return sorts.isEmpty();
    }
}
