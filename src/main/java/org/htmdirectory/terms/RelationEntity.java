package org.htmdirectory.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code relation}. */
@Entity
@Immutable
@Table(name = "relation")
class RelationEntity {

    @Id
    private Long id;

    private String role;
    private String related;
    private String reason;
    private String citation;

    protected RelationEntity() {}

    String role() {
        return role;
    }

    String related() {
        return related;
    }

    RelatedRole toRelatedRole(RoleRef ref, Citations citations) {
        return new RelatedRole(ref, reason, citations.citation(citation));
    }
}
