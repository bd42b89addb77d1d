package org.htmdirectory.labor.area;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;
import org.htmdirectory.platform.site.Figures;

/**
 * Pay in some places on one axis that begins at zero: a thin bar from the tenth to the ninetieth percentile, a thick one
 * from the twenty-fifth to the seventy-fifth, a stroke at the median.
 */
final class PayRange {

    private static final int AXIS = 18;
    private static final int ROW = 62;
    private static final int EVERY_LEVEL = 4;

    private PayRange() {}

    /** The drawing of those places whose pay is known; empty where there is none. */
    static Optional<Drawing> of(List<Wage> wages) {
        List<Wage> known = wages.stream().filter(PayRange::isKnown).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(draw(known));
    }

    private static boolean isKnown(Wage wage) {
        return wage.median() != null && wage.p10() != null && wage.p25() != null && wage.p75() != null;
    }

    private static Drawing draw(List<Wage> known) {
        double[] ticks =
                Scale.ticks(known.stream().mapToInt(PayRange::most).max().orElseThrow());
        double named = ticks[1] * (ticks.length > EVERY_LEVEL ? 2 : 1);
        Sketch ranges = new Sketch(new Scale(0, ticks[ticks.length - 1], 0, 96)).row(AXIS);
        DoubleStream.of(ticks).forEach(tick -> ranges.upright(tick, 20, AXIS + ROW * known.size(), Sketch.HAIRLINE));
        ranges.names(
                DoubleStream.of(ticks).filter(tick -> tick % named == 0), 13, tick -> Figures.dollars((long) tick));
        known.forEach(wage -> draw(wage, ranges.row(ROW)));
        return ranges.wide();
    }

    private static int most(Wage wage) {
        return wage.p90() == null ? wage.p75() : wage.p90();
    }

    private static void draw(Wage wage, Sketch range) {
        range.left(17, wage.area().name() + ": " + Figures.dollars(wage.median()) + " in the middle", "ink halo")
                .bar(wage.p10(), most(wage), 36, 4, "accent")
                .bar(wage.p25(), wage.p75(), 28, 20, "accent")
                .layer()
                .upright(wage.median(), 25, 51, "ink arrow");
    }
}
