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

/** A row of the table {@code transition}. */
@Entity
@Immutable
@Table(name = "transition")
class TransitionEntity {

    @Id
    private String slug;

    private String fromStart;
    private String fromRung;
    private String toStart;
    private String toRung;
    private String kind;
    private Integer yearsMin;
    private Integer yearsMax;
    private Integer study;
    private String asks;
    private String confers;
    private String task;
    private String evidence;

    @ElementCollection
    @CollectionTable(name = "transition_certification", joinColumns = @JoinColumn(name = "transition"))
    @Column(name = "certification")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> certifications;

    @ElementCollection
    @CollectionTable(name = "transition_citation", joinColumns = @JoinColumn(name = "transition"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected TransitionEntity() {}

    Transition toTransition(
            Map<String, Start> starts, Map<String, Rung> rungs, Map<String, Certification> known, Citations cited) {
        return new Transition(
                slug,
                fromRung == null ? starts.get(fromStart) : rungs.get(fromRung),
                toRung == null ? starts.get(toStart) : rungs.get(toRung),
                EnumCode.parse(Transition.Kind.class, kind),
                new Years(yearsMin, yearsMax),
                study == null ? 0 : study,
                EnumCode.parse(Schooling.class, asks),
                confers == null ? null : EnumCode.parse(Schooling.class, confers),
                task,
                certifications.stream().map(known::get).toList(),
                EnumCode.parse(Evidence.class, evidence),
                citations.stream().map(cited::citation).toList());
    }
}
