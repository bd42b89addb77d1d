package org.htmdirectory.labor.projection;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;
import org.htmdirectory.platform.site.Figures;

/** Growth in percent, decade by decade: a bar for the code, a mark for all occupations together. */
final class GrowthBars {

    private static final int HEAD = 28;
    private static final int ROW = 26;

    private GrowthBars() {}

    /** The decades whose growth is known, oldest first; beside those of all occupations, if they are {@code compared}. */
    static Drawing of(List<GrowthRow> rows, boolean compared) {
        List<GrowthRow> known =
                rows.stream().filter(row -> row.projection().percent() != null).toList();
        Scale across = Scale.around(
                known.stream()
                        .flatMap(row -> Stream.of(row.projection(), row.all()))
                        .filter(each -> each != null && each.percent() != null)
                        .mapToDouble(each -> each.percent().doubleValue()),
                23,
                58);
        Sketch bars = new Sketch(across).row(HEAD);
        bars.left(14, "Decade", "muted-ink").words(0, null, 14, "This code", "muted-ink");
        if (compared) {
            bars.right(14, "All jobs", "muted-ink");
        }
        known.forEach(row -> draw(row, bars.row(ROW), compared));
        return bars.above()
                .upright(0, 20, HEAD + known.size() * ROW, Sketch.HAIRLINE)
                .narrow();
    }

    private static void draw(GrowthRow row, Sketch bars, boolean compared) {
        Projection decade = row.projection();
        bars.left(17, decade.decade(), "ink").bar(0, decade.percent().doubleValue(), 6, 14, style(row));
        if (row.allPercent().text() != null) {
            bars.upright(row.all().percent().doubleValue(), 3, 23, "ink stroke");
        }
        bars.after(17, Figures.changePercent(decade.percent()) + (decade.isSecondHand() ? " *" : ""), "ink");
        if (compared) {
            bars.right(17, Objects.requireNonNullElse(row.allPercent().text(), "no figure"), "muted-ink");
        }
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
