package org.htmdirectory.terms;

import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * A standard role: the authority term that titles point to.
 *
 * @param slug its permanent address part
 * @param name the standard name
 * @param shortName the usual short form, e.g. {@code BMET}, or null
 * @param family the family it belongs to
 * @param scope two to four sentences: what people in it do, where, and what sets them apart
 * @param distinction one line that tells it from its neighbors
 * @param levels the usual levels, in rising order; empty where the post is above that of a director
 * @param citations where the scope comes from
 */
public record Role(
        String slug,
        String name,
        String shortName,
        Family family,
        String scope,
        String distinction,
        List<Level> levels,
        List<Citation> citations) {

    /** This role as others point to it. */
    public RoleRef ref() {
        return new RoleRef(slug, name, family.slug());
    }

    /** The first sentence of the scope. */
    public String opening() {
        int end = scope.indexOf(". ");
        return end < 0 ? scope : scope.substring(0, end + 1);
    }

    /** The rest of the scope; empty where it is one sentence. */
    public String rest() {
        return scope.substring(opening().length()).strip();
    }
}
