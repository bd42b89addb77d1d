package org.htmdirectory.lists.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.htmdirectory.platform.site.Figures;

/**
 * Rows by sort: a bar for each, the label above it. Across, the whole width stands for all rows; down, positions are
 * pixels.
 *
 * @param id tells the drawings of a page apart
 * @param title what is counted
 * @param column the heading of the sorts
 * @param bars one for each sort
 */
record CountChart(String id, String title, String column, List<Bar> bars) {

    private static final int ROW = 44;
    private static final int WIDEST = 100;

    /**
     * One sort of row.
     *
     * @param label its name
     * @param address where more about it stands, or null
     * @param count how many rows
     * @param share their share of all, e.g. <i>12.5%</i>
     * @param width of the bar
     * @param y the top of its place
     */
    record Bar(String label, String address, String count, String share, String width, int y) {}

    /** One sort of row, to be drawn. */
    record Sort(String label, String address, int rows) {}

    static CountChart of(String id, String title, String column, List<Sort> sorts, int all) {
        return new CountChart(
                id,
                title,
                column,
                IntStream.range(0, sorts.size())
                        .mapToObj(i -> bar(sorts.get(i), i, all))
                        .toList());
    }

    private static Bar bar(Sort sort, int place, int all) {
        return new Bar(
                sort.label(),
                sort.address(),
                Figures.count(sort.rows()),
                percent(sort.rows(), all),
                String.format(Locale.ROOT, "%.2f%%", (double) sort.rows() / Math.max(1, all) * WIDEST),
                place * ROW);
    }

    static String percent(int part, int all) {
        double percent = 100.0 * part / Math.max(1, all);
        return part > 0 && percent < 0.05 ? "under 0.1%" : String.format(Locale.ROOT, "%.1f%%", percent);
    }

    public int height() {
        return bars.size() * ROW;
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
