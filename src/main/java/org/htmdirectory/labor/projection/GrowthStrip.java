package org.htmdirectory.labor.projection;

import org.htmdirectory.platform.chart.Scale;

/**
 * Two decades of a code on one small axis of percent: a ring for the decade quoted most, a dot for the newest, a stroke
 * for all occupations in the newest. Positions are pixels in a drawing 132 wide; null where there is no figure.
 *
 * @param zero where no growth is
 * @param quoted the ring
 * @param newest the dot
 * @param all the stroke
 */
public record GrowthStrip(String zero, String quoted, String newest, String all) {

    private static final int LEAST = -10;
    private static final int MOST = 40;
    private static final int MARGIN = 6;
    private static final int WIDTH = 132;

    static GrowthStrip of(GrowthRow quoted, GrowthRow newest) {
        return new GrowthStrip(
                at(0d),
                quoted == null ? null : at(percent(quoted.projection())),
                newest == null ? null : at(percent(newest.projection())),
                newest == null || newest.all() == null ? null : at(percent(newest.all())));
    }

    private static Double percent(Projection projection) {
        return projection.percent() == null ? null : projection.percent().doubleValue();
    }

    private static String at(Double percent) {
        if (percent == null) {
            return null;
        }
        return new Scale(LEAST, MOST, MARGIN, WIDTH - MARGIN).px(Math.max(LEAST, Math.min(MOST, percent)));
    }
}
