package org.htmdirectory.careers.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code certification_detail}. */
@Entity
@Immutable
@Table(name = "certification_detail")
class CertificationDetailEntity {

    @Id
    private Long id;

    private String certification;
    private String kind;
    private String text;
    private String asOf;
    private String until;
    private String citation;

    protected CertificationDetailEntity() {}

    String certification() {
        return certification;
    }

    Certification.Detail toDetail(Citations citations) {
        return new Certification.Detail(
                EnumCode.parse(DetailKind.class, kind),
                text,
                asOf == null ? null : new PartialDate(asOf),
                until == null ? null : LocalDate.parse(until),
                citations.citation(citation));
    }
}
