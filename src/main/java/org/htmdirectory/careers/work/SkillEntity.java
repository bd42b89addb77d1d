package org.htmdirectory.careers.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code skill}. */
@Entity
@Immutable
@Table(name = "skill")
class SkillEntity implements RoleRow {

    @Id
    private Long id;

    private String role;
    private Integer position;
    private String kind;
    private String name;
    private String text;
    private String onetCode;
    private String onetElement;
    private BigDecimal onetImportance;
    private String citation;
    private String secondCitation;

    protected SkillEntity() {}

    @Override
    public String role() {
        return role;
    }

    int position() {
        return position;
    }

    Skill toSkill(Citations citations) {
        return new Skill(
                EnumCode.parse(Skill.Kind.class, kind),
                name,
                text,
                onetCode == null ? null : new Skill.Rated(onetCode, onetElement, onetImportance),
                WorkRows.cited(citations, citation, secondCitation));
    }
}
