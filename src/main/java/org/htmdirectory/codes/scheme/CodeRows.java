package org.htmdirectory.codes.scheme;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;

/** The rows of this package's tables, wherever they were read. */
record CodeRows(List<SchemeEntity> schemes, List<CodeEntity> codes) {

    static CodeRows read(RowSource from) {
        SchemeTables tables = new SchemeTables();
        return new CodeRows(
                from.rows(tables.schemeTable(), SchemeEntity.class), from.rows(tables.codeTable(), CodeEntity.class));
    }

    Codes codes(Citations citations) {
        Map<String, Scheme> bySlug = new LinkedHashMap<>();
        schemes.stream()
                .map(row -> row.toScheme(citations.publishers().get(row.publisherDataset())))
                .sorted(Comparator.comparing(Scheme::position))
                .forEach(scheme -> bySlug.put(scheme.slug(), scheme));
        return Codes.of(
                bySlug,
                codes.stream()
                        .map(row -> row.toCode(bySlug.get(row.scheme()), citations))
                        .sorted(Comparator.comparing(Code::code))
                        .toList());
    }
}
