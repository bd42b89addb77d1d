package org.htmdirectory.platform.site;

import java.util.List;
import java.util.Objects;

/**
 * A page that the site's search can find.
 *
 * @param name what it is about, as visitors call it
 * @param otherNames what else they may type for it: short names, codes; never null, holds no null
 * @param about one line on it, or null
 * @param address its path, with a query where it needs one
 */
public record SearchEntry(String name, List<String> otherNames, String about, String address) {

    /** Leaves out other names that are not known, which are null. */
    public static SearchEntry of(String name, List<String> otherNames, String about, String address) {
        return new SearchEntry(
                name, otherNames.stream().filter(Objects::nonNull).toList(), about, address);
    }
}
