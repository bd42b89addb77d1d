package org.htmdirectory.careers.certification;

import java.util.List;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;

/** The certificates of the reference tables, read without a database. */
public final class ReferenceCertifications {

    private ReferenceCertifications() {}

    /** All of them, as an edition has them. */
    public static List<Certification> read(Terms terms, Citations citations) {
        return CertificationRows.read(RowSource.PACKED).certifications(terms, citations);
    }
}
