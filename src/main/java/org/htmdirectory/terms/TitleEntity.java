package org.htmdirectory.terms;

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
import org.htmdirectory.sources.Citations;

/** A row of the table {@code title}. */
@Entity
@Immutable
@Table(name = "title")
class TitleEntity {

    @Id
    private String slug;

    private String title;
    private String language;
    private String country;
    private String kind;
    private boolean ambiguous;
    private String note;
    private String evidence;

    @ElementCollection
    @CollectionTable(name = "title_citation", joinColumns = @JoinColumn(name = "title"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected TitleEntity() {}

    String slug() {
        return slug;
    }

    Title toTitle(List<Reading> readings, List<Lookalike> lookalikes, Citations known) {
        return new Title(
                slug,
                title,
                language,
                country,
                EnumCode.parse(TitleKind.class, kind),
                ambiguous,
                note,
                EnumCode.parse(Evidence.class, evidence),
                readings,
                lookalikes,
                citations.stream().map(known::citation).toList());
    }
}
