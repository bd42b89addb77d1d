package org.htmdirectory.pages.advocacy;

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
import org.htmdirectory.pages.field.Field;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code field_fact}. */
@Entity
@Immutable
@Table(name = "field_fact")
class FieldFactEntity {

    @Id
    private String slug;

    private String part;
    private int position;
    private String text;
    private String[] organizations;

    @ElementCollection
    @CollectionTable(name = "field_fact_citation", joinColumns = @JoinColumn(name = "field_fact"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected FieldFactEntity() {}

    FieldFact toFact(Field field, Sources sources) {
        return new FieldFact(
                slug,
                EnumCode.parse(FieldPart.class, part),
                position,
                text,
                Arrays.stream(organizations)
                        .map(each -> field.organization(each).orElseThrow())
                        .toList(),
                citations.stream().map(sources::citation).toList());
    }
}
