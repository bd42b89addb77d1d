package org.htmdirectory.careers.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Terms;

/** A row of the table {@code certification_role}. */
@Entity
@Immutable
@Table(name = "certification_role")
class CertificationRoleEntity {

    @Id
    private Long id;

    private String certification;
    private String role;
    private List<String> levels;
    private String evidence;
    private String citation;

    protected CertificationRoleEntity() {}

    String certification() {
        return certification;
    }

    Certification.Use toUse(Terms terms, Citations citations) {
        return new Certification.Use(
                terms.roles().get(role).ref(),
                levels.stream().map(level -> EnumCode.parse(Level.class, level)).toList(),
                EnumCode.parse(Evidence.class, evidence),
                citations.citation(citation));
    }
}
