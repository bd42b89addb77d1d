package org.htmdirectory.careers.military;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.Evidence;

/** A row of the table {@code military_occupation}. */
@Entity
@Immutable
@Table(name = "military_occupation")
class OccupationEntity {

    @Id
    private String slug;

    private String code;
    private String branch;
    private String name;
    private String grade;
    private String standing;
    private String rung;
    private String scheme;
    private String listed;
    private List<String> spellings;
    private String summary;
    private String evidence;
    private Integer position;

    @ElementCollection
    @CollectionTable(name = "military_occupation_citation", joinColumns = @JoinColumn(name = "military_occupation"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected OccupationEntity() {}

    int position() {
        return position;
    }

    Occupation toOccupation(Ladder ladder, Sources sources) {
        return new Occupation(
                slug,
                code,
                EnumCode.parse(Branch.class, branch),
                name,
                grade,
                EnumCode.parse(Occupation.Standing.class, standing),
                rung == null ? null : ladder.rung(rung).orElseThrow(),
                listed == null ? null : "/codes/" + scheme + "/" + listed.toLowerCase(Locale.ROOT),
                spellings == null ? List.of() : List.copyOf(spellings),
                summary,
                EnumCode.parse(Evidence.class, evidence),
                citations.stream().map(sources::citation).toList());
    }
}
