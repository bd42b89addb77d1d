package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.site.Figures;

/**
 * Growth in percent, decade by decade: a bar for the code, a mark for all occupations together. Across, positions are
 * percent of the width; down, pixels.
 *
 * @param height the height in pixels
 * @param zero where no growth is
 * @param bars one a decade, oldest first
 */
public record GrowthBars(int height, String zero, List<Bar> bars) {

    private static final int ROW = 26;
    private static final int HEAD = 28;
    private static final int LEFT = 23;
    private static final int RIGHT = 58;
    private static final double LABEL_GAP = 1.5;

    /**
     * One decade.
     *
     * @param decade its name
     * @param y the middle of its row
     * @param x the left end of the bar
     * @param width its width
     * @param label where its figure stands
     * @param percent its figure
     * @param style how it is drawn
     * @param all where the mark of all occupations stands, or null where there is no figure
     * @param allPercent the figure of all occupations, or null
     * @param secondHand whether the figure is second-hand
     */
    public record Bar(
            String decade,
            int y,
            String x,
            String width,
            String label,
            String percent,
            String style,
            String all,
            String allPercent,
            boolean secondHand) {}

    static GrowthBars of(List<GrowthRow> rows) {
        List<GrowthRow> known =
                rows.stream().filter(row -> row.projection().percent() != null).toList();
        double[] values = known.stream()
                .flatMap(row -> Stream.of(row.projection(), row.all()))
                .filter(each -> each != null && each.percent() != null)
                .mapToDouble(each -> each.percent().doubleValue())
                .sorted()
                .toArray();
        double least = values.length == 0 ? 0 : Math.min(0, values[0]);
        double most = values.length == 0 ? 1 : Math.max(1, values[values.length - 1]);
        Scale across = new Scale(least, most, LEFT, RIGHT);
        return new GrowthBars(
                HEAD + known.size() * ROW,
                across.percent(0),
                IntStream.range(0, known.size())
                        .mapToObj(i -> bar(known.get(i), HEAD + i * ROW + ROW / 2, across))
                        .toList());
    }

    private static Bar bar(GrowthRow row, int y, Scale across) {
        double value = row.projection().percent().doubleValue();
        BigDecimal all = row.all() == null ? null : row.all().percent();
        double left = across.at(Math.min(0, value));
        double right = across.at(Math.max(0, value));
        double labelled = Math.max(right, all == null ? right : across.at(all.doubleValue()));
        return new Bar(
                row.projection().decade(),
                y,
                Scale.text(left) + "%",
                Scale.text(right - left) + "%",
                Scale.text(labelled + LABEL_GAP) + "%",
                Figures.changePercent(row.projection().percent()),
                style(row),
                all == null ? null : across.percent(all.doubleValue()),
                all == null ? null : Figures.changePercent(all),
                row.projection().isSecondHand());
    }

    private static String style(GrowthRow row) {
        if (row.projection().isSecondHand()) {
            return "caution stroke dash";
        }
        if (row.isQuoted()) {
            return "accent";
        }
        return row.isNewest() ? "data-1" : "muted-ink";
    }
}
