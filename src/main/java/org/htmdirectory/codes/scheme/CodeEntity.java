package org.htmdirectory.codes.scheme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code code}. */
@Entity
@Immutable
@Table(name = "code")
class CodeEntity {

    @Id
    private Long id;

    private String scheme;
    private String code;
    private String slug;
    private String name;
    private String parent;
    private String[] covers;
    private String confidence;
    private String url;
    private String citation;

    protected CodeEntity() {}

    String scheme() {
        return scheme;
    }

    Code toCode(Scheme owner, Citations citations) {
        return new Code(
                owner,
                code,
                slug,
                name,
                parent,
                List.of(covers),
                EnumCode.parse(Confidence.class, confidence),
                url,
                citations.citation(citation));
    }
}
