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
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code soc_event}. */
@Entity
@Immutable
@Table(name = "soc_event")
class RevisionEventEntity {

    @Id
    private String slug;

    private int position;
    private String revision;
    private String date;
    private String kind;
    private String headline;
    private String text;

    @ElementCollection
    @CollectionTable(name = "soc_event_citation", joinColumns = @JoinColumn(name = "soc_event"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected RevisionEventEntity() {}

    int position() {
        return position;
    }

    RevisionEvent toEvent(Sources sources) {
        return new RevisionEvent(
                slug,
                revision,
                date == null ? null : new PartialDate(date),
                EnumCode.parse(EventKind.class, kind),
                headline,
                text,
                citations.stream().map(sources::citation).toList());
    }
}
