package org.htmdirectory.pages.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code soc_principle}. */
@Entity
@Immutable
@Table(name = "soc_principle")
class PrincipleEntity {

    @Id
    private String slug;

    private int position;
    private String name;
    private String rule;
    private String meets;
    private String weak;

    @ElementCollection
    @CollectionTable(name = "soc_principle_citation", joinColumns = @JoinColumn(name = "soc_principle"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected PrincipleEntity() {}

    int position() {
        return position;
    }

    Principle toPrinciple(Sources sources) {
        return new Principle(
                slug,
                name,
                rule,
                meets,
                weak,
                citations.stream().map(sources::citation).toList());
    }
}
