package org.htmdirectory.careers.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code tool}. */
@Entity
@Immutable
@Table(name = "tool")
class ToolEntity implements RoleRow {

    @Id
    private Long id;

    private String role;
    private Integer position;
    private String kind;
    private String name;
    private String purpose;
    private String citation;
    private String secondCitation;

    protected ToolEntity() {}

    @Override
    public String role() {
        return role;
    }

    int position() {
        return position;
    }

    Tool toTool(Citations citations) {
        return new Tool(
                EnumCode.parse(Tool.Kind.class, kind),
                name,
                purpose,
                WorkRows.cited(citations, citation, secondCitation));
    }
}
