package org.htmdirectory.pages.field;

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
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code milestone}. */
@Entity
@Immutable
@Table(name = "milestone")
class MilestoneEntity {

    @Id
    private String slug;

    private String date;
    private String shownAs;
    private String kind;
    private String headline;
    private String text;
    private boolean turningPoint;
    private Integer rank;
    private String[] organizations;

    /** Whether the year or the place is the editors' reading of the pages cited. */
    private boolean judged;

    @ElementCollection
    @CollectionTable(name = "milestone_citation", joinColumns = @JoinColumn(name = "milestone"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected MilestoneEntity() {}

    Milestone toMilestone(Map<String, Organization> known, Sources sources) {
        List<Citation> cited = citations.stream().map(sources::citation).toList();
        return new Milestone(
                slug,
                new PartialDate(date),
                shownAs,
                EnumCode.parse(MilestoneKind.class, kind),
                headline,
                text,
                turningPoint,
                rank,
                Arrays.stream(organizations).map(known::get).toList(),
                judged ? Doubt.OUR_JUDGMENT : Doubt.of(cited),
                cited);
    }
}
