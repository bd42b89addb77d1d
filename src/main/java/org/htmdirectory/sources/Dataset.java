package org.htmdirectory.sources;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.htmdirectory.platform.reference.PartialDate;

/**
 * An outside (or our own) body of facts.
 *
 * @param slug its anchor on the sources page
 * @param name its name
 * @param publisher who publishes it
 * @param kind {@code statistics}, {@code classification}, {@code terminology}, {@code web-pages} or {@code editorial}
 * @param licence the licence in words
 * @param licenceUrl the licence's address, or null
 * @param attribution the credit its publisher asks for
 * @param url its home page, or null
 * @param description what it holds, in plain words
 * @param releases the releases this directory uses, newest first
 * @param facts how many facts of this directory rest on it; one that cites two of its releases is one
 * @param cycle how often releases come, or null where that is not known
 */
public record Dataset(
        String slug,
        String name,
        String publisher,
        String kind,
        String licence,
        String licenceUrl,
        String attribution,
        String url,
        String description,
        List<Release> releases,
        long facts,
        ReleaseCycle cycle) {

    /** The newest release that was did not reach us through a third party; null where none has a date. */
    public Release newestHeld() {
        return releases.stream()
                .filter(release -> !release.secondHand() && release.published() != null)
                .findFirst()
                .orElse(null);
    }

    /** A newer release that is out and of which no more is held than what a copy has; null where there is none. */
    public Release newerInPart() {
        Release held = newestHeld();
        return releases.stream()
                .filter(release -> held != null && release.secondHand() && release.published() != null)
                .filter(release -> release.published().compareTo(held.published()) > 0)
                .findFirst()
                .orElse(null);
    }

    /** The month in which the next release is due, in words; null where that is not known. */
    public String nextDue() {
        YearMonth next = cycle == null ? null : cycle.next(releases);
        return next == null ? null : new PartialDate(next.toString()).words();
    }

    /** Whether the next release must be out by now, though nothing of it is held. */
    public boolean isOverdue(LocalDate today) {
        return cycle != null && cycle.isOverdue(releases, today);
    }
}
