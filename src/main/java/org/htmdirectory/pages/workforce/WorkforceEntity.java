package org.htmdirectory.pages.workforce;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code workforce}. */
@Entity
@Immutable
@Table(name = "workforce")
class WorkforceEntity {

    @Id
    private String slug;

    private String topic;
    private String series;
    private BigDecimal value;
    private String unit;
    private int year;
    private String about;
    private String text;

    @ElementCollection
    @CollectionTable(name = "workforce_citation", joinColumns = @JoinColumn(name = "workforce"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected WorkforceEntity() {}

    WorkforceFigure toFigure(Sources sources) {
        return new WorkforceFigure(
                slug,
                EnumCode.parse(WorkforceTopic.class, topic),
                series,
                value,
                EnumCode.parse(WorkforceUnit.class, unit),
                year,
                about,
                text,
                citations.stream().map(sources::citation).toList());
    }
}
