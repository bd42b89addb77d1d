package org.htmdirectory.codes.crosswalk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.CodeKey;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code correspondence}. */
@Entity
@Immutable
@Table(name = "correspondence")
class CorrespondenceEntity {

    @Id
    private Long id;

    private String fromScheme;
    private String fromCode;
    private String toScheme;
    private String toCode;
    private String relation;
    private String citation;

    protected CorrespondenceEntity() {}

    CodeKey from() {
        return new CodeKey(fromScheme, fromCode);
    }

    CodeKey to() {
        return new CodeKey(toScheme, toCode);
    }

    Correspondence toCorrespondence(Code from, Code to, Citations citations) {
        return new Correspondence(from, to, EnumCode.parse(Relation.class, relation), citations.citation(citation));
    }
}
