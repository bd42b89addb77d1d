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
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code program}. */
@Entity
@Immutable
@Table(name = "program")
class ProgramEntity {

    @Id
    private String slug;

    private String school;
    private String name;
    private String city;
    private String state;
    private String country;
    private String credential;
    private String length;
    private String delivery;
    private String cip;
    private Integer completions;
    private String status;
    private String asOf;
    private String subject;
    private String note;
    private String website;

    @ElementCollection
    @CollectionTable(name = "program_citation", joinColumns = @JoinColumn(name = "program"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected ProgramEntity() {}

    Program toProgram(Sources sources) {
        return new Program(
                slug,
                school,
                name,
                city,
                state == null ? null : UsState.valueOf(state),
                country,
                EnumCode.parse(Credential.class, credential),
                length,
                EnumCode.parse(Delivery.class, delivery),
                cip,
                completions,
                EnumCode.parse(Program.Status.class, status),
                asOf == null ? null : new PartialDate(asOf),
                EnumCode.parse(Program.Subject.class, subject),
                note,
                website,
                citations.stream().map(sources::citation).toList());
    }
}
