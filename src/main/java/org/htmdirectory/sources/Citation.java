package org.htmdirectory.sources;

import java.net.URI;
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

    /** Whether somebody says it: all but the editors are sources. */
    public boolean isSource() {
        return standing != Standing.EDITORS;
    }

    /** Whether it leads to a page of those whose matter the fact is. */
    public boolean isOwn() {
        return standing == Standing.OWN && url != null;
    }

    /** Whether what was read is a copy, not checked against the publisher's own page or file. */
    public boolean isCopy() {
        return standing == Standing.COPY;
    }

    /** Whether nobody but the editors says so. */
    public boolean isJudgment() {
        return standing == Standing.EDITORS;
    }

    /** Whether the address leads to a site only, since no page of its own was found. */
    public boolean isSite() {
        return standing == Standing.SITE;
    }

    /** Its place among all pages cited, with the facts that rest on it. */
    public String address() {
        return Publisher.address(publisher) + "#" + slug;
    }

    /** The site on which the page lies, e.g. <i>bls.gov</i>; null where the address is not known. */
    public String host() {
        return url == null ? null : URI.create(url).getHost().replaceFirst("^www\\.", "");
    }

    /** Where to lead a reader first: to the page of the owner; null where that is not known. */
    public String lead() {
        if (ownerUrl != null) {
            return ownerUrl;
        }
        return isCopy() ? null : url;
    }

    /** Whether a copy is all that can be followed. */
    public boolean isCopyAlone() {
        return lead() == null && url != null;
    }

    /** The day of reading in words, or null. */
    public String dayRead() {
        return read == null ? null : new PartialDate(read).words();
    }

    /** The citation for tables and paper, where nothing can be followed but what is written: the line and the addresses. */
    public String written() {
        List<String> parts = new ArrayList<>();
        parts.add(line());
        parts.add(url == null ? null : (isCopy() ? "copy at " : "") + url);
        parts.add(ownerUrl == null ? null : "the owner’s page: " + ownerUrl);
        parts.add(isSite() ? "no page of its own" : null);
        parts.add(read == null ? null : "read " + read);
        parts.removeIf(Objects::isNull);
        return String.join(", ", parts);
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
