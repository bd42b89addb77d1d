package org.htmdirectory.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code family}. */
@Entity
@Immutable
@Table(name = "family")
class FamilyEntity {

    @Id
    private String slug;

    private String name;
    private String description;
    private int position;

    protected FamilyEntity() {}

    int position() {
        return position;
    }

    Family toFamily() {
        return new Family(slug, name, description);
    }
}
