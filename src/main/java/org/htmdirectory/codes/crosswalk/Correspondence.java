package org.htmdirectory.codes.crosswalk;

import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.sources.Citation;

/**
 * One code tied to a code of another scheme.
 *
 * @param from the code that the statement begins with; for a change of version, the older one
 * @param to the code it is tied to
 * @param relation what sort of statement it is
 * @param citation who states it
 */
public record Correspondence(Code from, Code to, Relation relation, Citation citation) {

    /** The end that is not {@code code}. */
    public Code other(Code code) {
        return from.equals(code) ? to : from;
    }
}
