package org.htmdirectory.codes.scheme;

import java.util.List;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;

/**
 * An entry of a scheme.
 *
 * @param scheme the scheme
 * @param code the code as published
 * @param slug its permanent address part
 * @param name its name as published
 * @param parentCode the next broader code of the same scheme, or null
 * @param covers what it lumps together, in short plain labels; empty where not known
 * @param confidence how sure it is that the code exists as given
 * @param url its own page at the publisher, or null
 * @param citation where it was read
 */
public record Code(
        Scheme scheme,
        String code,
        String slug,
        String name,
        String parentCode,
        List<String> covers,
        Confidence confidence,
        String url,
        Citation citation) {

    /** How sure it is that it exists as given. */
    public Doubt doubt() {
        return confidence.doubt(citation);
    }

    /** The address of its page. */
    public String address() {
        return scheme.address() + "/" + slug;
    }

    /** What it lumps together, as the end of a sentence; null where that is not known. */
    public String coversInWords() {
        if (covers.isEmpty()) {
            return null;
        }
        int last = covers.size() - 1;
        return last == 0 ? covers.get(0) : String.join(", ", covers.subList(0, last)) + " and " + covers.get(last);
    }
}
