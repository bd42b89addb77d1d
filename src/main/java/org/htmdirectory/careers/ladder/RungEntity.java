package org.htmdirectory.careers.ladder;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Terms;

/** A row of the table {@code rung}. */
@Entity
@Immutable
@Table(name = "rung")
class RungEntity {

    @Id
    private String slug;

    private String role;
    private String level;
    private String label;
    private String name;
    private String summary;
    private String country;
    private Integer yearsMin;
    private Integer yearsMax;
    private Integer posts;
    private Integer postsYear;
    private String attained;
    private String schooling;
    private String evidence;

    @ElementCollection
    @CollectionTable(name = "rung_certification", joinColumns = @JoinColumn(name = "rung"))
    @Column(name = "certification")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> certifications;

    @ElementCollection
    @CollectionTable(name = "rung_citation", joinColumns = @JoinColumn(name = "rung"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected RungEntity() {}

    Rung toRung(Terms terms, Map<String, Certification> known, Citations cited) {
        return new Rung(
                slug,
                terms.roles().get(role),
                level == null ? null : EnumCode.parse(Level.class, level),
                label,
                name,
                summary,
                country,
                new Years(yearsMin, yearsMax),
                posts == null ? null : new Posts(posts, postsYear),
                EnumCode.parse(Schooling.class, attained),
                schooling,
                certifications.stream().map(known::get).toList(),
                EnumCode.parse(Evidence.class, evidence),
                citations.stream().map(cited::citation).toList());
    }
}
