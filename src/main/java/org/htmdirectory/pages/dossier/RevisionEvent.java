package org.htmdirectory.pages.dossier;

import java.util.List;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.sources.Citation;

/**
 * Something that happened in a revision of the list, or that is not known of it.
 *
 * @param slug its key and its anchor on the page
 * @param revision the list that the revision led to, by its year
 * @param date when, as exactly as it is known, or null
 * @param kind what sort of thing it is
 * @param headline what happened, in a line
 * @param text a sentence or two more
 * @param citations where all this was read; never empty
 */
public record RevisionEvent(
        String slug,
        String revision,
        PartialDate date,
        EventKind kind,
        String headline,
        String text,
        List<Citation> citations) {

    /** The date in words; null where there is none. */
    public String when() {
        return date == null ? null : date.words();
    }
}
