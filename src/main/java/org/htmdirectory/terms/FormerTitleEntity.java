package org.htmdirectory.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code former_title}. */
@Entity
@Immutable
@Table(name = "former_title")
class FormerTitleEntity {

    @Id
    private String slug;

    private String title;

    protected FormerTitleEntity() {}

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }
}
