package org.htmdirectory.terms;

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
import org.htmdirectory.sources.Citations;

/** A row of the table {@code role}. */
@Entity
@Immutable
@Table(name = "role")
class RoleEntity {

    @Id
    private String slug;

    private String name;
    private String shortName;
    private String family;
    private String scope;
    private String distinction;
    private String[] levels;

    @ElementCollection
    @CollectionTable(name = "role_citation", joinColumns = @JoinColumn(name = "role"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected RoleEntity() {}

    String family() {
        return family;
    }

    Role toRole(Family owner, Citations known) {
        return new Role(
                slug,
                name,
                shortName,
                owner,
                scope,
                distinction,
                Arrays.stream(levels)
                        .map(level -> EnumCode.parse(Level.class, level))
                        .toList(),
                citations.stream().map(known::citation).toList());
    }
}
