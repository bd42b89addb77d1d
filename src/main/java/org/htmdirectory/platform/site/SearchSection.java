package org.htmdirectory.platform.site;

import java.util.List;

/** A feature's part of the site's search: every bean of this type is asked for the pages that visitors may look for. */
public interface SearchSection {

    /** What its pages are, as a heading and, in small letters with hyphens, as a part of addresses. */
    String heading();

    /** Its pages as of the current edition, the most asked for first. */
    List<SearchEntry> entries();

    /** Whether a page of it that was asked for by its very name stands above what the words are as a job title. */
    default boolean isBeforeTitles() {
        return false;
    }
}
