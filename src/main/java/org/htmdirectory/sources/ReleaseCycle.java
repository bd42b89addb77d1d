package org.htmdirectory.sources;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.htmdirectory.platform.reference.PartialDate;

/**
 * How often a publisher brings a new release of a dataset.
 *
 * @param months how many months lie between two
 * @param citation where that is said
 */
public record ReleaseCycle(int months, Citation citation) {

    private static final int YEAR = 12;

    /** Releases of a year have come up to two months later than those of the year before. */
    private static final int GRACE = 2;

    /** How often, in words. */
    public String words() {
        return months == YEAR ? "once a year" : "every " + months + " months";
    }

    /** The month in which the next is due after the newest that is out, held or not; null where none has a date. */
    public YearMonth next(List<Release> releases) {
        return releases.stream()
                .map(Release::published)
                .filter(published -> published != null)
                .map(published -> YearMonth.from(new PartialDate(published).firstDay()))
                .max(YearMonth::compareTo)
                .map(newest -> newest.plusMonths(months))
                .orElse(null);
    }

    /** Whether the next was due so long ago that it must be out, though this directory does not know of it. */
    public boolean isOverdue(List<Release> releases, LocalDate today) {
        YearMonth next = next(releases);
        return next != null && YearMonth.from(today).isAfter(next.plusMonths(GRACE));
    }
}
