package org.htmdirectory.careers.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code schooling}. */
@Entity
@Immutable
@Table(name = "schooling")
class SchoolingEntity implements RoleRow {

    @Id
    private String role;

    private String level;
    private String text;
    private String citation;
    private String secondCitation;

    protected SchoolingEntity() {}

    @Override
    public String role() {
        return role;
    }

    UsualSchooling toSchooling(Citations citations) {
        return new UsualSchooling(
                EnumCode.parse(Schooling.class, level), text, WorkRows.cited(citations, citation, secondCitation));
    }
}
