package org.htmdirectory.careers.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code hard_part}. */
@Entity
@Immutable
@Table(name = "hard_part")
class HardPartEntity implements RoleRow {

    @Id
    private Long id;

    private String role;
    private Integer position;
    private String text;
    private String citation;
    private String secondCitation;

    protected HardPartEntity() {}

    @Override
    public String role() {
        return role;
    }

    int position() {
        return position;
    }

    HardPart toHardPart(Citations citations) {
        return new HardPart(text, WorkRows.cited(citations, citation, secondCitation));
    }
}
