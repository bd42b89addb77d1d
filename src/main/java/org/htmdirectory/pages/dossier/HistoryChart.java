package org.htmdirectory.pages.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;

/** The years of each code on one axis of time, a lane for each list and whose work it counts. */
final class HistoryChart {

    private static final int FIRST = 1980;
    private static final int LAST = 2028;
    private static final int TEN = 10;
    private static final int TOP = 8;
    private static final int LANE = 66;
    private static final int NAME = 18;
    private static final int CODE = 40;
    private static final int LINE = 47;
    private static final int THICK = 12;
    private static final int FOOT = 28;

    private HistoryChart() {}

    static Drawing of(List<PastCode> codes) {
        Map<String, List<PastCode>> lanes = codes.stream()
                .collect(Collectors.groupingBy(HistoryChart::lane, LinkedHashMap::new, Collectors.toList()));
        Sketch drawn = new Sketch(new Scale(FIRST, LAST, 1, 99)).row(TOP);
        int foot = TOP + lanes.size() * LANE;
        IntStream.rangeClosed(FIRST / TEN, LAST / TEN)
                .map(tens -> tens * TEN)
                .forEach(year -> drawn.upright(year, 0, foot + 6, Sketch.HAIRLINE)
                        .words(
                                year,
                                null,
                                foot + 22,
                                String.valueOf(year),
                                year == FIRST ? "muted-ink start" : "muted-ink middle"));
        lanes.forEach((name, years) -> lane(name, years, drawn.row(LANE)));
        return drawn.row(FOOT).wide();
    }

    private static String lane(PastCode code) {
        return code.list() + ": " + code.work().label().toLowerCase(Locale.ROOT);
    }

    private static void lane(String name, List<PastCode> codes, Sketch drawn) {
        drawn.left(NAME, name, "muted-ink halo");
        String before = null;
        for (PastCode each : codes) {
            String words = each.code() == null ? each.naming().label() : each.code();
            int until = each.lastYear() == null ? LAST : each.lastYear() + 1;
            drawn.bar(
                    each.firstYear() + 0.15,
                    until - 0.15,
                    LINE,
                    THICK,
                    each.naming().style());
            if (!Objects.equals(words, before)) {
                drawn.words(each.firstYear(), 2, CODE, words, "ink halo");
            }
            before = words;
        }
    }
}
