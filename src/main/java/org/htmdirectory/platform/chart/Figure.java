package org.htmdirectory.platform.chart;

import java.util.function.Function;

/**
 * A figure as a page shows it: its text, or the mark that says why there is none. Never zero for what is not known.
 *
 * @param text the figure, or null where there is none
 * @param doubt {@code suppressed} or {@code missing} where there is none, else null
 */
public record Figure(String text, String doubt) {

    /** A figure that is missing where the value is null. */
    public static <T> Figure of(T value, Function<? super T, String> words) {
        return of(value, words, false);
    }

    /** A figure that was withheld by its publisher, or else is missing, where the value is null. */
    public static <T> Figure of(T value, Function<? super T, String> words, boolean withheld) {
        return value == null
                ? new Figure(null, withheld ? "suppressed" : "missing")
                : new Figure(words.apply(value), null);
    }
}
