package org.htmdirectory.pages.field;

import java.util.Locale;

/**
 * Lays values onto the width of a drawing, in percent.
 *
 * @param from the value at {@code start}
 * @param to the value at {@code end}
 * @param start a position in percent
 * @param end a position in percent
 */
record PercentScale(double from, double to, double start, double end) {

    String at(double value) {
        return percent(start + (value - from) / (to - from) * (end - start));
    }

    static String percent(double position) {
        return String.format(Locale.ROOT, "%.2f%%", position);
    }
}
