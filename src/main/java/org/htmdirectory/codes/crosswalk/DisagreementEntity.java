package org.htmdirectory.codes.crosswalk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.RoleRef;

/** A row of the table {@code disagreement}. */
@Entity
@Immutable
@Table(name = "disagreement")
class DisagreementEntity {

    @Id
    private String slug;

    private String role;
    private String headline;
    private String explanation;
    private String[] schemes;

    @ElementCollection
    @CollectionTable(name = "disagreement_citation", joinColumns = @JoinColumn(name = "disagreement"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected DisagreementEntity() {}

    String role() {
        return role;
    }

    Disagreement toDisagreement(RoleRef ref, Map<String, Scheme> bySlug, Citations known) {
        return new Disagreement(
                slug,
                ref,
                headline,
                explanation,
                Arrays.stream(schemes).map(bySlug::get).toList(),
                citations.stream().map(known::citation).toList());
    }
}
