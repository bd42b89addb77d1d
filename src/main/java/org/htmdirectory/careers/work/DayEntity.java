package org.htmdirectory.careers.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code day}. */
@Entity
@Immutable
@Table(name = "day")
class DayEntity implements RoleRow {

    @Id
    private Long id;

    private String role;
    private String begins;
    private String text;
    private String citation;
    private String secondCitation;

    protected DayEntity() {}

    @Override
    public String role() {
        return role;
    }

    String begins() {
        return begins;
    }

    DayHour toDayHour(Citations citations) {
        return new DayHour(begins, text, WorkRows.cited(citations, citation, secondCitation));
    }
}
