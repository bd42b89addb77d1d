package org.htmdirectory.careers.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code task}. */
@Entity
@Immutable
@Table(name = "task")
class TaskEntity implements RoleRow {

    @Id
    private Long id;

    private String role;
    private Integer position;
    private String text;
    private String howOften;
    private String onetCode;
    private Integer onetTask;
    private BigDecimal onetImportance;
    private String citation;
    private String secondCitation;

    protected TaskEntity() {}

    @Override
    public String role() {
        return role;
    }

    int position() {
        return position;
    }

    Task toTask(Citations citations) {
        return new Task(
                text,
                EnumCode.parse(Frequency.class, howOften),
                onetCode == null ? null : new Task.Official(onetCode, onetTask, onetImportance),
                WorkRows.cited(citations, citation, secondCitation));
    }
}
