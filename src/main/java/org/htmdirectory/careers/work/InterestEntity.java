package org.htmdirectory.careers.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code interest}. */
@Entity
@Immutable
@Table(name = "interest")
class InterestEntity implements RoleRow {

    @Id
    private String role;

    private String letters;
    private String onetCode;
    private String citation;
    private String secondCitation;

    protected InterestEntity() {}

    @Override
    public String role() {
        return role;
    }

    HollandProfile toProfile(Citations citations) {
        return new HollandProfile(Holland.of(letters), onetCode, WorkRows.cited(citations, citation, secondCitation));
    }
}
