package org.htmdirectory.careers.certification;

import java.util.List;
import org.htmdirectory.platform.reference.PackedRows;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;

/** The certificates of the reference tables, read without a database. */
public final class ReferenceCertifications {

    private ReferenceCertifications() {}

    /** All of them, as an edition has them. */
    public static List<Certification> read(Terms terms, Citations citations) {
        CertificationTables tables = new CertificationTables();
        return new CertificationRows(
                        PackedRows.of(tables.certificationTable(), CertificationEntity.class),
                        PackedRows.of(tables.certificationRoleTable(), CertificationRoleEntity.class))
                .certifications(terms, citations);
    }
}
