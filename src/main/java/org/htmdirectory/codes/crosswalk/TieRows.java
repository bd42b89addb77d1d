package org.htmdirectory.codes.crosswalk;

import java.util.List;
import java.util.Map;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.CodeKey;
import org.htmdirectory.codes.scheme.Codes;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terms;

/** The rows of this package's tables, wherever they were read. */
record TieRows(
        List<MappingEntity> mappings,
        List<CorrespondenceEntity> correspondences,
        List<DisagreementEntity> disagreements) {

    static TieRows read(RowSource from) {
        CrosswalkTables tables = new CrosswalkTables();
        return new TieRows(
                from.rows(tables.mappingTable(), MappingEntity.class),
                from.rows(tables.correspondenceTable(), CorrespondenceEntity.class),
                from.rows(tables.disagreementTable(), DisagreementEntity.class));
    }

    CrosswalkData ties(Terms terms, Codes codes, Citations citations) {
        Map<CodeKey, Code> published = codes.published();
        return CrosswalkData.of(
                mappings.stream()
                        .map(row -> row.toMapping(role(terms, row.role()), published.get(row.code()), citations))
                        .toList(),
                correspondences.stream()
                        .map(row -> row.toCorrespondence(published.get(row.from()), published.get(row.to()), citations))
                        .toList(),
                disagreements.stream()
                        .map(row -> row.toDisagreement(role(terms, row.role()), codes.schemes(), citations))
                        .toList());
    }

    private static RoleRef role(Terms terms, String slug) {
        return terms.roles().get(slug).ref();
    }
}
