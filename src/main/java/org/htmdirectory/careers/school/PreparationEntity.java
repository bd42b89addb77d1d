package org.htmdirectory.careers.school;

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
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code preparation}. */
@Entity
@Immutable
@Table(name = "preparation")
class PreparationEntity {

    @Id
    private String slug;

    private String kind;
    private String name;
    private String text;
    private String state;
    private String asOf;
    private String website;

    @ElementCollection
    @CollectionTable(name = "preparation_citation", joinColumns = @JoinColumn(name = "preparation"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected PreparationEntity() {}

    Preparation toPreparation(Sources sources) {
        return new Preparation(
                slug,
                EnumCode.parse(Preparation.Kind.class, kind),
                name,
                text,
                state == null ? null : UsState.valueOf(state),
                asOf == null ? null : new PartialDate(asOf),
                website,
                citations.stream().map(sources::citation).toList());
    }
}
