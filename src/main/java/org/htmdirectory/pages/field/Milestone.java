package org.htmdirectory.pages.field;

import java.util.List;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;

/**
 * Something that happened on the field's way to a name and to recognition.
 *
 * @param slug its key and its anchor on the page
 * @param date when, as exactly as it is known
 * @param shownAs the date in words where it is less exact than it looks, or null
 * @param kind what sort of event it is
 * @param headline what happened, in a line
 * @param text a further sentence, or null
 * @param turningPoint whether the drawing numbers it
 * @param rank the place in a ranking, 1 the best, or null
 * @param organizations who took part
 * @param doubt how sure this is
 * @param citations where all this was read; never empty
 */
record Milestone(
        String slug,
        PartialDate date,
        String shownAs,
        MilestoneKind kind,
        String headline,
        String text,
        boolean turningPoint,
        Integer rank,
        List<Organization> organizations,
        Doubt doubt,
        List<Citation> citations) {

    private static final int YEAR = 4;

    /** The year. */
    public int year() {
        return Integer.parseInt(date.iso().substring(0, YEAR));
    }

    /** The date in words. */
    public String when() {
        return shownAs == null ? date.words() : shownAs;
    }
}
