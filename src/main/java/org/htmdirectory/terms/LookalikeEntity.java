package org.htmdirectory.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code lookalike}. */
@Entity
@Immutable
@Table(name = "lookalike")
class LookalikeEntity {

    @Id
    private Long id;

    private String title;
    private String scheme;
    private String code;
    private String occupation;
    private String why;
    private String resembles;
    private String citation;

    protected LookalikeEntity() {}

    String title() {
        return title;
    }

    String resembles() {
        return resembles;
    }

    Lookalike toLookalike(RoleRef role, Citations citations) {
        return new Lookalike(scheme, code, occupation, why, role, citations.citation(citation));
    }
}
