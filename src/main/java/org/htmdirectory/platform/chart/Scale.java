package org.htmdirectory.platform.chart;

import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Lays values onto a line of a drawing.
 *
 * @param from the value at {@code start}
 * @param to the value at {@code end}
 * @param start a position, in pixels or percent
 * @param end a position, in pixels or percent
 */
public record Scale(double from, double to, double start, double end) {

    private static final int TEN = 10;
    private static final int MOST_STEPS = 5;

    /** The position of a value. */
    public double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    /** The position in pixels. */
    public String px(double value) {
        return text(at(value));
    }

    /** The position in percent of the drawing's width. */
    public String percent(double value) {
        return inPercent(at(value));
    }

    /** A position in percent, as drawings write it. */
    public static String inPercent(double position) {
        return text(position) + "%";
    }

    /** The scale of some changes, none of them null, with room for no change at all. */
    public static Scale around(DoubleStream changes, double start, double end) {
        DoubleSummaryStatistics all = changes.summaryStatistics();
        double least = Math.min(0, all.getMin());
        return new Scale(least, Math.max(least + 1, Math.max(0, all.getMax())), start, end);
    }

    /** A position as drawings write it. */
    public static String text(double position) {
        return String.format(Locale.ROOT, "%.2f", position);
    }

    /** Round values from zero up to the first that is not below {@code most}, five steps at most. */
    public static double[] ticks(double most) {
        double step = step(most);
        return IntStream.rangeClosed(0, (int) Math.ceil(most / step))
                .mapToDouble(at -> at * step)
                .toArray();
    }

    private static double step(double most) {
        double magnitude = Math.pow(TEN, Math.floor(Math.log10(most / MOST_STEPS)));
        for (double factor : new double[] {1, 2, 5}) {
            if (most / (factor * magnitude) <= MOST_STEPS) {
                return factor * magnitude;
            }
        }
        return TEN * magnitude;
    }
}
