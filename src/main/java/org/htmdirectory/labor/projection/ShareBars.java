package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;

/** Parts of a whole as bars below their names, with a stroke for what they are compared with. */
final class ShareBars {

    private static final int ROW = 46;
    private static final int MOST_ACROSS = 70;

    private ShareBars() {}

    /**
     * A part.
     *
     * @param name what it is called
     * @param value how much it is
     * @param compared how much it is elsewhere, or null
     * @param words its figure as written
     */
    record Row(String name, BigDecimal value, BigDecimal compared, String words) {}

    static Drawing of(List<Row> rows) {
        Sketch bars = new Sketch(Scale.around(
                rows.stream()
                        .flatMap(row -> Stream.of(row.value(), row.compared()))
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue),
                0,
                MOST_ACROSS));
        rows.forEach(row -> draw(row, bars.row(ROW)));
        return bars.narrow();
    }

    private static void draw(Row row, Sketch bars) {
        bars.left(14, row.name(), "ink").bar(0, row.value().doubleValue(), 20, 14, "accent");
        if (row.compared() != null) {
            bars.upright(row.compared().doubleValue(), 17, 37, "ink stroke");
        }
        bars.after(32, row.words(), "ink");
    }
}
