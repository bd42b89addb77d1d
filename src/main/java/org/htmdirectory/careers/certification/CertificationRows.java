package org.htmdirectory.careers.certification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;

/** The rows of this package's tables, wherever they were read. */
record CertificationRows(
        List<CertificationEntity> certifications,
        List<CertificationRoleEntity> roles,
        List<CertificationDetailEntity> details) {

    static CertificationRows read(RowSource from) {
        CertificationTables tables = new CertificationTables();
        return new CertificationRows(
                from.rows(tables.certificationTable(), CertificationEntity.class),
                from.rows(tables.certificationRoleTable(), CertificationRoleEntity.class),
                from.rows(tables.certificationDetailTable(), CertificationDetailEntity.class));
    }

    List<Certification> certifications(Terms terms, Citations citations) {
        Map<String, List<Certification.Use>> uses = roles.stream()
                .collect(Collectors.groupingBy(
                        CertificationRoleEntity::certification,
                        Collectors.mapping(row -> row.toUse(terms, citations), Collectors.toList())));
        Map<String, List<Certification.Detail>> known = details.stream()
                .collect(Collectors.groupingBy(
                        CertificationDetailEntity::certification,
                        Collectors.mapping(row -> row.toDetail(citations), Collectors.toList())));
        return certifications.stream()
                .map(row -> row.toCertification(
                        uses.getOrDefault(row.slug(), List.of()),
                        known.getOrDefault(row.slug(), List.of()).stream()
                                .sorted(Comparator.comparing(Certification.Detail::kind))
                                .toList(),
                        citations))
                .sorted(Certifications.USEFUL_FIRST.thenComparing(Certification::name))
                .toList();
    }
}
