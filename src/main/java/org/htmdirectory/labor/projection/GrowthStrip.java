package org.htmdirectory.labor.projection;

import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;

/**
 * Two decades of a code on one small axis of percent, in a drawing 132 wide and 24 high: a ring for the decade quoted
 * most, a dot for the newest, a stroke for all occupations in the newest.
 */
final class GrowthStrip {

    private static final double LEAST = -10;
    private static final double MOST = 40;
    private static final Scale ACROSS = new Scale(LEAST, MOST, 600 / 132.0, 12600 / 132.0);

    private GrowthStrip() {}

    static Drawing of(GrowthRow quoted, GrowthRow newest) {
        Sketch strip = new Sketch(ACROSS)
                .row(24)
                .stroke(LEAST, 12, MOST, 12, Sketch.HAIRLINE)
                .upright(0, 4, 20, Sketch.HAIRLINE);
        if (newest != null && newest.all() != null && newest.all().percent() != null) {
            strip.upright(at(newest.all()), 3, 21, "muted-ink stroke");
        }
        if (quoted != null && quoted.projection().percent() != null) {
            strip.dot(at(quoted.projection()), 12, 5, "accent stroke", null);
        }
        if (newest != null && newest.projection().percent() != null) {
            strip.dot(at(newest.projection()), 12, 5, "data-1", null);
        }
        return strip.wide();
    }

    private static double at(Projection projection) {
        return Math.max(LEAST, Math.min(MOST, projection.percent().doubleValue()));
    }
}
