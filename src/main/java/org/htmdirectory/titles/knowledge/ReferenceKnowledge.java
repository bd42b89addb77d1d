package org.htmdirectory.titles.knowledge;

import java.util.List;
import org.htmdirectory.codes.crosswalk.CrosswalkData;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.reading.employers.Employers;
import org.htmdirectory.reading.verdict.Knowledge;
import org.htmdirectory.reading.verdict.KnownRole;
import org.htmdirectory.reading.verdict.KnownTitle;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;

/**
 * Reads what the classifier needs from the reviewed tables that lie in the program itself, without a database: the same
 * knowledge as that of the edition which these tables make.
 */
public final class ReferenceKnowledge {

    private ReferenceKnowledge() {}

    /** The knowledge of the tables that came with this program. */
    public static Knowledge read() {
        Citations citations = Citations.packed();
        Terms terms = Terms.packed(citations);
        CrosswalkData ties = CrosswalkData.packed(terms, citations);
        return Knowledge.of(
                terms.roles().values().stream()
                        .map(role ->
                                KnownRole.of(role.ref(), ties.mappingsByRole().getOrDefault(role.slug(), List.of())))
                        .toList(),
                terms.titles().values().stream().map(KnownTitle::of).toList(),
                employers());
    }

    /** The employers of the tables that came with this program. */
    public static Employers employers() {
        return Employers.of(EmployerEntity.all(RowSource.PACKED));
    }
}
