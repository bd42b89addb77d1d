package org.htmdirectory.careers.program;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code former_program}. */
@Entity
@Immutable
@Table(name = "former_program")
class FormerProgramEntity {

    @Id
    private String slug;

    private String program;
    private String state;
    private String why;

    protected FormerProgramEntity() {}

    String slug() {
        return slug;
    }

    String state() {
        return state;
    }

    /** Where its page went: to the program's new page, else to what its state has. */
    String address() {
        return program == null ? "/programs?state=" + state : "/programs/" + program;
    }

    /** Whether it was left out, being about another subject. */
    boolean isLeftOut() {
        return why.equals("other-subject") && program == null;
    }
}
