package org.htmdirectory.codes.crosswalk;

import java.util.Comparator;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.RoleRef;

/**
 * One code that a role maps to.
 *
 * @param role the role
 * @param code the code
 * @param match how the code stands to the role
 * @param accordingTo who says so
 * @param basis what that rests on
 * @param note a remark, or null
 * @param citation where it says so
 */
public record Mapping(
        RoleRef role, Code code, Match match, String accordingTo, Basis basis, String note, Citation citation) {

    /** Strongest first: by match, then by basis; equally strong ones stay in the order of their file. */
    static final Comparator<Mapping> STRONGEST_FIRST =
            Comparator.comparing(Mapping::match).thenComparing(Mapping::basis);

    /** How sure it is. */
    public Doubt doubt() {
        return basis.doubt(citation);
    }

    /** Whether it was read in a source. */
    public boolean isRead() {
        return basis == Basis.VERIFIED;
    }
}
