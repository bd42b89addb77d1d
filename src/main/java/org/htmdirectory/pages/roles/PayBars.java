package org.htmdirectory.pages.roles;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.terms.Role;

/**
 * The pay of compared roles on one axis that begins at zero: a bar for each code, since one code may count several of
 * them, and none for a code that only comes nearest to one. Above it stand the roles and the code, below it the amount in
 * the middle.
 */
final class PayBars {

    private static final int AXIS = 15;
    private static final int GAP = 11;
    private static final int LINE = 18;
    private static final int BAR = 14;
    private static final int LETTERS = 38;

    /** On a phone there is room for four amounts above the drawing. */
    private static final int EVERY_LEVEL = 4;

    private PayBars() {}

    /** The drawing, or null where no pay is known. */
    static Drawing of(List<SharedCode> codes) {
        List<SharedCode> known = codes.stream().filter(SharedCode::isDrawn).toList();
        if (known.isEmpty()) {
            return null;
        }
        double[] ticks = Scale.ticks(known.stream()
                .map(code -> code.statistics().wage())
                .flatMap(wage -> Stream.of(wage.median(), wage.p90()))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElseThrow());
        Scale across = new Scale(0, ticks[ticks.length - 1], 0, 96);
        double named = ticks[1] * (ticks.length > EVERY_LEVEL ? 2 : 1);
        int floor = AXIS - GAP + known.stream().mapToInt(PayBars::height).sum();
        Sketch bars = new Sketch(across).row(AXIS);
        DoubleStream.of(ticks).forEach(tick -> bars.upright(tick, 20, floor, Sketch.HAIRLINE));
        bars.names(DoubleStream.of(ticks).filter(tick -> tick % named == 0), 13, tick -> Figures.dollars((long) tick));
        known.forEach(code -> draw(code, bars.row(height(code)), across));
        return bars.wide();
    }

    private static int height(SharedCode code) {
        return LINE * (names(code).size() + code(code).size()) + LINE / 2 + BAR + LINE + 2 * GAP;
    }

    /** As many lines as a phone needs, since words in a drawing do not break by themselves. */
    private static List<String> names(SharedCode code) {
        return code.counted().stream()
                .map(Role::name)
                .flatMap(name -> Wrapped.of(name, LETTERS).stream())
                .toList();
    }

    private static List<String> code(SharedCode code) {
        return Wrapped.of(code.name(), LETTERS);
    }

    private static void draw(SharedCode code, Sketch bars, Scale across) {
        int y = GAP;
        for (String name : names(code)) {
            y += LINE;
            bars.left(y, name, "figure ink halo");
        }
        for (String line : code(code)) {
            y += LINE;
            bars.left(y, line, "muted-ink halo");
        }
        y += LINE / 2;
        Wage wage = code.statistics().wage();
        if (wage.p10() != null && (wage.p90() != null || wage.isP90TopCoded())) {
            double end = wage.p90() == null ? across.to() : wage.p90();
            bars.bar(wage.p10(), end, y, BAR, "accent ribbon");
        }
        double median = across.at(wage.median());
        String anchor = median < 12 ? "start" : median > 84 ? "end" : "middle";
        bars.dot(wage.median(), y + BAR / 2, 7, "accent", null)
                .words(
                        wage.median(),
                        null,
                        y + BAR + LINE,
                        Figures.dollars(wage.median()),
                        "figure accent halo " + anchor);
    }
}
