package org.htmdirectory.pages.dossier;

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
import org.htmdirectory.pages.field.OrganizationLinks;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code soc_statement}. */
@Entity
@Immutable
@Table(name = "soc_statement")
class StatementEntity {

    @Id
    private String slug;

    private int position;
    private String part;
    private String whom;
    private String heading;
    private String text;
    private String[] organizations;

    @ElementCollection
    @CollectionTable(name = "soc_statement_citation", joinColumns = @JoinColumn(name = "soc_statement"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected StatementEntity() {}

    int position() {
        return position;
    }

    CaseStatement toStatement(OrganizationLinks links, Sources sources) {
        return new CaseStatement(
                slug,
                EnumCode.parse(StatementPart.class, part),
                whom,
                heading,
                text,
                Arrays.stream(organizations).map(links::of).toList(),
                citations.stream().map(sources::citation).toList());
    }
}
