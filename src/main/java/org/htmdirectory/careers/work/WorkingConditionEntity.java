package org.htmdirectory.careers.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code working_condition}. */
@Entity
@Immutable
@Table(name = "working_condition")
class WorkingConditionEntity implements RoleRow {

    @Id
    private Long id;

    private String role;
    private String aspect;
    private String text;
    private String citation;
    private String secondCitation;

    protected WorkingConditionEntity() {}

    @Override
    public String role() {
        return role;
    }

    WorkingCondition toCondition(Citations citations) {
        return new WorkingCondition(
                EnumCode.parse(WorkingCondition.Aspect.class, aspect),
                text,
                WorkRows.cited(citations, citation, secondCitation));
    }
}
