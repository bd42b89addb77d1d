package org.htmdirectory.careers.ladder;

import org.htmdirectory.careers.certification.ReferenceCertifications;
import org.htmdirectory.platform.reference.PackedRows;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;

/** The ladder of the reference tables, read without a database. */
public final class ReferenceLadder {

    private ReferenceLadder() {}

    /** The ladder as an edition has it. */
    public static Ladder read() {
        Citations citations = Citations.packed();
        Terms terms = Terms.packed(citations);
        LadderTables tables = new LadderTables();
        return new LadderRows(
                        PackedRows.of(tables.rungTable(), RungEntity.class),
                        PackedRows.of(tables.startTable(), StartEntity.class),
                        PackedRows.of(tables.transitionTable(), TransitionEntity.class),
                        PackedRows.of(tables.payTable(), PayEntity.class))
                .ladder(terms, ReferenceCertifications.read(terms, citations), citations);
    }
}
