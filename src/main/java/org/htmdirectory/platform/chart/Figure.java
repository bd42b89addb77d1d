package org.htmdirectory.platform.chart;

import java.util.function.Function;

/**
 * A figure as a page shows it: its text, or the mark that says why there is none. Never zero for what is not known.
 *
 * @param text the figure, or null where there is none
 * @param absence why there is none, else null
 */
public record Figure(String text, Absence absence) {

    /** A figure that we do not have. */
    public static final Figure MISSING = new Figure(null, Absence.MISSING);

    /** A figure that is missing where the value is null. */
    public static <T> Figure of(T value, Function<? super T, String> words) {
        return of(value, words, false);
    }

    /** A figure that was withheld by its publisher, or else is missing, where the value is null. */
    public static <T> Figure of(T value, Function<? super T, String> words, boolean withheld) {
        if (value == null) {
            return withheld ? new Figure(null, Absence.SUPPRESSED) : MISSING;
        }
        return new Figure(words.apply(value), null);
    }
}
