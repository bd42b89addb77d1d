package org.htmdirectory.platform.reference;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * A date as exact as it is known: a year, a month or a day.
 *
 * @param iso {@code 2024}, {@code 2024-08} or {@code 2024-08-29}
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final DateTimeFormatter IN_MONTHS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
    private static final DateTimeFormatter IN_DAYS = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    /** Refuses what is no date with a {@link DateTimeParseException}. */
    public PartialDate {
        words(iso);
    }

    /** The date in words: <i>2024</i>, <i>August 2024</i> or <i>August 29, 2024</i>. */
    public String words() {
        return words(iso);
    }

    private static String words(String iso) {
        return switch (iso.length()) {
            case YEAR -> Year.parse(iso).toString();
            case MONTH -> YearMonth.parse(iso).format(IN_MONTHS);
            default -> LocalDate.parse(iso).format(IN_DAYS);
        };
    }

    /** The day, or the first day of the month or year. */
    public LocalDate firstDay() {
        return switch (iso.length()) {
            case YEAR -> Year.parse(iso).atDay(1);
            case MONTH -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return words();
    }
}
