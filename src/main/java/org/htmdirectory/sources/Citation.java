package org.htmdirectory.sources;

import org.htmdirectory.platform.reference.PartialDate;

/**
 * What every fact carries: the release it comes from and the place in it.
 *
 * @param slug its key in the reference tables
 * @param publisher who published the release
 * @param dataset slug of the dataset, its anchor on the sources page
 * @param release name of the release, e.g. <i>Employment Projections 2023–33</i>
 * @param published date of the release: a year, a month or a day in ISO form, or null where not known
 * @param locator where in the release, e.g. <i>Table 1.2</i>, or null
 * @param url a public address, or null
 * @param secondHand whether the figure reached us through a third party and is not checked against the publisher's file
 */
public record Citation(
        String slug,
        String publisher,
        String dataset,
        String release,
        String published,
        String locator,
        String url,
        boolean secondHand) {

    /** The mark of doubt, or null. */
    public Doubt doubt() {
        return secondHand ? Doubt.SECOND_HAND : null;
    }

    /** The citation in one line: publisher, release, place in it and date. */
    public String line() {
        StringBuilder line = new StringBuilder(publisher).append(", ").append(release);
        if (locator != null) {
            line.append(", ").append(locator);
        }
        if (published != null) {
            line.append(" (").append(new PartialDate(published)).append(')');
        }
        return line.toString();
    }
}
