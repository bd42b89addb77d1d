package org.htmdirectory.sources;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Somebody whose pages are cited.
 *
 * @param name the name as citations give it
 * @param pages the pages, those first on which most facts rest
 */
record Publisher(String name, List<CitedPage> pages) {

    private static final String ALL = "/sources/";

    /** The address of the page that lists what is cited of a publisher. */
    static String address(String name) {
        return ALL + slug(name);
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The last part of its address. */
    public String slug() {
        return slug(name);
    }

    /** The address of its page. */
    public String address() {
        return address(name);
    }

    /** Its page's heading. */
    public String title() {
        return "What we cite of " + name;
    }

    /** Its page's description for search engines. */
    public String description() {
        return "Every page of " + name + " that this directory cites, with the facts that rest on it.";
    }
}
