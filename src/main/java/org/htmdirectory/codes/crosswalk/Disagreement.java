package org.htmdirectory.codes.crosswalk;

import java.util.List;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.RoleRef;

/**
 * Where schemes disagree about a role: shown, not hidden.
 *
 * @param slug its key
 * @param role the role
 * @param headline the disagreement in a few words
 * @param explanation two or three plain sentences
 * @param schemes the schemes that disagree
 * @param citations where they say so
 */
public record Disagreement(
        String slug,
        RoleRef role,
        String headline,
        String explanation,
        List<Scheme> schemes,
        List<Citation> citations) {}
