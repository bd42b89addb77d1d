package org.htmdirectory.platform.chart;

/**
 * A stretch of a scale, filled or outlined.
 *
 * @param from its left end, in percent of the drawing’s width
 * @param to its right end
 * @param y its upper edge
 * @param height how thick it is
 * @param style how it looks
 */
public record Bar(double from, double to, int y, int height, String style) implements Mark {

    /** The stretch between two values, the lower of which may be the second, for a drawing that holds nothing else. */
    public static Bar of(Scale across, double one, double other) {
        return new Bar(across.at(Math.min(one, other)), across.at(Math.max(one, other)), 0, 0, null);
    }

    /** Its left end, as drawings write it. */
    public String x() {
        return Scale.inPercent(from);
    }

    /** Its length, as drawings write it. */
    public String width() {
        return Scale.inPercent(to - from);
    }
}
