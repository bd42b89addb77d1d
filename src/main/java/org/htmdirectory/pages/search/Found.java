package org.htmdirectory.pages.search;

import java.util.List;
import org.htmdirectory.platform.site.SearchEntry;

/**
 * The pages that a search has found.
 *
 * @param exact those whose name, short name or code was asked for in just these words
 * @param groups the others, by kind
 * @param some whether no page has all the words, so that these have only some
 * @param first whether one of the exact stands above what the words are as a job title
 */
record Found(List<SearchEntry> exact, List<FoundGroup> groups, boolean some, boolean first) {

    /** Whether there is none. */
    public boolean isEmpty() {
        return exact.isEmpty() && groups.isEmpty();
    }
}
