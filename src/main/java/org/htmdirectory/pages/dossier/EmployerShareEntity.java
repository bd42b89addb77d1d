package org.htmdirectory.pages.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code soc_employer}. */
@Entity
@Immutable
@Table(name = "soc_employer")
class EmployerShareEntity {

    @Id
    private String slug;

    private String code;
    private int position;
    private String industry;
    private int share;
    private int year;
    private String citation;

    protected EmployerShareEntity() {}

    int position() {
        return position;
    }

    EmployerShare toShare(Sources sources) {
        return new EmployerShare(SocCode.parse(code), industry, share, year, sources.citation(citation));
    }
}
