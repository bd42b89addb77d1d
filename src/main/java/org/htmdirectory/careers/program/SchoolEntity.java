package org.htmdirectory.careers.program;

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
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code school}. */
@Entity
@Immutable
@Table(name = "school")
class SchoolEntity {

    @Id
    private String slug;

    private String name;
    private String formerName;
    private String city;
    private String state;
    private String country;
    private String control;
    private Integer tuitionInDistrict;
    private Integer tuitionInState;
    private Integer tuitionOutOfState;
    private String tuitionYear;
    private String unit;
    private String priceCalculator;
    private String website;
    private String accreditation;
    private String note;

    @ElementCollection
    @CollectionTable(name = "school_citation", joinColumns = @JoinColumn(name = "school"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected SchoolEntity() {}

    School toSchool(Sources sources) {
        return new School(
                slug,
                name,
                formerName,
                city,
                state == null ? null : UsState.valueOf(state),
                country,
                control == null ? null : EnumCode.parse(School.Control.class, control),
                tuitionYear == null
                        ? null
                        : new School.Tuition(tuitionInDistrict, tuitionInState, tuitionOutOfState, tuitionYear),
                unit,
                priceCalculator,
                website,
                accreditation,
                note,
                citations.stream().map(sources::citation).toList());
    }
}
