package org.htmdirectory.codes.scheme;

import java.util.List;

/**
 * A classification in one version.
 *
 * @param slug its permanent address part, e.g. {@code us-soc-2018}
 * @param name its name, spelled out
 * @param version its version, e.g. {@code 2018}, or null where it has none
 * @param countries ISO 3166-1 codes, {@code EU}, or {@code INT} for the whole world
 * @param publisher who publishes it
 * @param dataset slug of the dataset it belongs to, its anchor on the sources page
 * @param purpose who uses it for what, in one plain sentence
 * @param current whether it is the version in use
 * @param position where pages list it
 * @param url its home page, or null
 */
public record Scheme(
        String slug,
        String name,
        String version,
        List<String> countries,
        String publisher,
        String dataset,
        String purpose,
        boolean current,
        int position,
        String url) {

    /** Name and version, e.g. <i>Standard Occupational Classification 2018</i>. */
    public String label() {
        return version == null ? name : name + " " + version;
    }

    /** The address of its page. */
    public String address() {
        return "/codes/" + slug;
    }
}
