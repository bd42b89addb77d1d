package org.htmdirectory.crosswalk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.dataset.Sources;
import org.htmdirectory.reference.Coded;
import org.htmdirectory.scheme.Code;
import org.htmdirectory.scheme.CodeKey;
import org.htmdirectory.terminology.RoleRef;

/** A row of the table {@code mapping}. */
@Entity
@Immutable
@Table(name = "mapping")
class MappingEntity {

    @Id
    private Long id;

    private String role;
    private String scheme;
    private String code;
    private String match;
    private String accordingTo;
    private String basis;
    private String note;
    private String citation;

    protected MappingEntity() {}

    String role() {
        return role;
    }

    CodeKey code() {
        return new CodeKey(scheme, code);
    }

    Mapping toMapping(RoleRef ref, Code target, Sources sources) {
        return new Mapping(
                ref,
                target,
                Coded.parse(Match.class, match),
                accordingTo,
                Coded.parse(Basis.class, basis),
                note,
                sources.citation(citation));
    }
}
