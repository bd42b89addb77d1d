package org.htmdirectory.careers.program;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code completion}. */
@Entity
@Immutable
@Table(name = "completion")
class CompletionEntity {

    @Id
    private Long id;

    private String program;
    private int year;
    private int awards;
    private String citation;

    protected CompletionEntity() {}

    String program() {
        return program;
    }

    int year() {
        return year;
    }

    int awards() {
        return awards;
    }
}
