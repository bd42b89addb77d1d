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
import org.htmdirectory.sources.Sources;

/** A row of the table {@code past_code}. */
@Entity
@Immutable
@Table(name = "past_code")
class PastCodeEntity {

    @Id
    private String slug;

    private int position;
    private String list;
    private String edition;
    private String code;
    private String name;
    private String work;
    private int firstYear;
    private Integer lastYear;
    private String naming;
    private String text;

    @ElementCollection
    @CollectionTable(name = "past_code_citation", joinColumns = @JoinColumn(name = "past_code"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected PastCodeEntity() {}

    int position() {
        return position;
    }

    PastCode toPastCode(Sources sources) {
        return new PastCode(
                slug,
                list,
                edition,
                code,
                name,
                EnumCode.parse(CountedWork.class, work),
                firstYear,
                lastYear,
                EnumCode.parse(Naming.class, naming),
                text,
                citations.stream().map(sources::citation).toList());
    }
}
