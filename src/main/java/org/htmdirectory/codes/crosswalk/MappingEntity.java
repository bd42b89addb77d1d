package org.htmdirectory.codes.crosswalk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.CodeKey;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.RoleRef;

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

    Mapping toMapping(RoleRef ref, Code target, Citations citations) {
        return new Mapping(
                ref,
                target,
                EnumCode.parse(Match.class, match),
                accordingTo,
                EnumCode.parse(Basis.class, basis),
                note,
                citations.citation(citation));
    }
}
