package org.htmdirectory.codes.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.CodeKey;
import org.htmdirectory.codes.scheme.Codes;
import org.htmdirectory.platform.reference.PackedRows;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.RoleRef;

/** The rows of this package's tables, wherever they were read. */
record TieRows(
        List<MappingEntity> mappings,
        List<CorrespondenceEntity> correspondences,
        List<DisagreementEntity> disagreements) {

    /** The rows of the files that lie in the program. */
    static TieRows packed() {
        CrosswalkTables tables = new CrosswalkTables();
        return new TieRows(
                PackedRows.of(tables.mappingTable(), MappingEntity.class),
                PackedRows.of(tables.correspondenceTable(), CorrespondenceEntity.class),
                PackedRows.of(tables.disagreementTable(), DisagreementEntity.class));
    }

    CrosswalkData ties(Function<String, RoleRef> roles, Codes codes, Citations citations) {
        Map<CodeKey, Code> published = codes.published();
        return CrosswalkData.of(
                mappings.stream()
                        .map(row -> row.toMapping(roles.apply(row.role()), published.get(row.code()), citations))
                        .toList(),
                correspondences.stream()
                        .map(row -> row.toCorrespondence(published.get(row.from()), published.get(row.to()), citations))
                        .toList(),
                disagreements.stream()
                        .map(row -> row.toDisagreement(roles.apply(row.role()), codes.schemes(), citations))
                        .toList());
    }
}
