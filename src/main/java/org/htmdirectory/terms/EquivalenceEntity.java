package org.htmdirectory.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;

/** A row of the table {@code equivalence}. */
@Entity
@Immutable
@Table(name = "equivalence")
class EquivalenceEntity {

    @Id
    private Long id;

    private String title;
    private String role;
    private String equivalence;
    private String level;

    @Column(name = "`when`")
    private String when;

    private int position;

    protected EquivalenceEntity() {}

    String title() {
        return title;
    }

    String role() {
        return role;
    }

    int position() {
        return position;
    }

    Reading toReading(RoleRef ref) {
        return new Reading(
                ref,
                EnumCode.parse(Equivalence.class, equivalence),
                level == null ? null : EnumCode.parse(Level.class, level),
                when);
    }
}
