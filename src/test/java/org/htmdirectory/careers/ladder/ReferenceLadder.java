package org.htmdirectory.careers.ladder;

import org.htmdirectory.careers.certification.ReferenceCertifications;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;

/** The ladder of the reference tables, read without a database. */
public final class ReferenceLadder {

    private ReferenceLadder() {}

    /** The ladder as an edition has it. */
    public static Ladder read() {
        Citations citations = Citations.packed();
        Terms terms = Terms.packed(citations);
        return LadderRows.read(RowSource.PACKED)
                .ladder(terms, ReferenceCertifications.read(terms, citations), citations);
    }
}
