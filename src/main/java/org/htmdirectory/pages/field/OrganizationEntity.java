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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code organization}. */
@Entity
@Immutable
@Table(name = "organization")
class OrganizationEntity {

    @Id
    private String slug;

    private String acronym;
    private String name;
    private String kind;
    private String country;
    private String place;
    private String serves;
    private String website;
    private String standing;
    private String state;
    private String partOf;
    private String followedBy;

    @ElementCollection
    @CollectionTable(name = "organization_citation", joinColumns = @JoinColumn(name = "organization"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected OrganizationEntity() {}

    Organization toOrganization(Sources sources) {
        List<Citation> cited = citations.stream().map(sources::citation).toList();
        return new Organization(
                slug,
                acronym,
                name,
                EnumCode.parse(OrganizationKind.class, kind),
                new Country(country),
                place,
                serves == null
                        ? List.of()
                        : Arrays.stream(serves.split(" ")).map(UsState::valueOf).toList(),
                website,
                standing,
                EnumCode.parse(OrganizationState.class, state),
                partOf,
                followedBy,
                Doubt.of(cited),
                cited);
    }
}
