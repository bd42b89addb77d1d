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

/** A row of the table {@code scholarship}. */
@Entity
@Immutable
@Table(name = "scholarship")
class ScholarshipEntity {

    @Id
    private String slug;

    private String name;
    private String kind;
    private String giver;
    private String amount;
    private String amountAsOf;
    private String who;
    private String apply;
    private String state;
    private String lastSeen;
    private String website;
    private String note;

    @ElementCollection
    @CollectionTable(name = "scholarship_citation", joinColumns = @JoinColumn(name = "scholarship"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected ScholarshipEntity() {}

    Scholarship toScholarship(Sources sources) {
        return new Scholarship(
                slug,
                name,
                EnumCode.parse(Scholarship.Kind.class, kind),
                giver,
                amount,
                amountAsOf == null ? null : new PartialDate(amountAsOf),
                who,
                apply,
                state == null ? null : UsState.valueOf(state),
                lastSeen == null ? null : new PartialDate(lastSeen),
                website,
                note,
                citations.stream().map(sources::citation).toList());
    }
}
