package org.htmdirectory.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.htmdirectory.platform.reference.PartialDate;

/**
 * What every fact carries: the page where it stands, who published it and when, and the day on which it was read.
 *
 * @param slug its key in the reference tables
 * @param publisher who published the page, or the release that it belongs to
 * @param dataset slug of the dataset, its anchor on the sources page; null for a page of none
 * @param release name of the release, e.g. <i>Employment Projections 2023–33</i>; null for a page of none
 * @param published when it was published: a year, a month or a day in ISO form, or null where not known
 * @param locator where in the release, e.g. <i>Table 1.2</i>, or what page it is; or null
 * @param url the page's address, or null where it is not known
 * @param read the day on which it was read, in ISO form; null for the judgment of the editors
 * @param standing how near the page stands to those whose matter it is
 * @param ownerUrl of a copy, the page of the owner, or null where it is not known
 */
public record Citation(
        String slug,
        String publisher,
        String dataset,
        String release,
        String published,
        String locator,
        String url,
        String read,
        Standing standing,
        String ownerUrl) {

    /** Whether what was read is a copy, not checked against the publisher's own page or file. */
    public boolean secondHand() {
        return standing == Standing.COPY;
    }

    /** Whether nobody but the editors says so. */
    public boolean isJudgment() {
        return standing == Standing.EDITORS;
    }

    /** The mark of doubt, or null. */
    public Doubt doubt() {
        return secondHand() ? Doubt.SECOND_HAND : null;
    }

    /** The citation in one line: publisher, release, place in it and date. */
    public String line() {
        List<String> parts = new ArrayList<>();
        parts.add(publisher);
        parts.add(release);
        parts.add(locator);
        parts.removeIf(Objects::isNull);
        String line = String.join(", ", parts);
        return published == null ? line : line + " (" + new PartialDate(published) + ")";
    }
}
