package org.htmdirectory.pages.search;

import java.util.List;
import java.util.Locale;
import org.htmdirectory.platform.site.SearchEntry;

/**
 * What was found of one kind.
 *
 * @param heading what it is
 * @param entries the best of it
 * @param more how many there are beside
 */
record FoundGroup(String heading, List<SearchEntry> entries, int more) {

    /** The heading as a part of addresses. */
    public String key() {
        return key(heading);
    }

    static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
