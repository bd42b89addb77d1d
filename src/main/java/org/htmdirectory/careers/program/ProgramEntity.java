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
import java.util.Map;
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
    private String credential;
    private String length;
    private String delivery;
    private String cip;
    private String status;
    private String lastSeen;
    private String subject;
    private String prepares;
    private String accreditation;
    private String cost;
    private String page;
    private String note;

    @ElementCollection
    @CollectionTable(name = "program_citation", joinColumns = @JoinColumn(name = "program"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected ProgramEntity() {}

    String slug() {
        return slug;
    }

    Program toProgram(Map<String, School> schools, List<Completion> completions, Sources sources) {
        return new Program(
                slug,
                schools.get(school),
                name,
                EnumCode.parse(Credential.class, credential),
                length,
                EnumCode.parse(Delivery.class, delivery),
                cip,
                EnumCode.parse(Program.Status.class, status),
                lastSeen == null ? null : new PartialDate(lastSeen),
                EnumCode.parse(Program.Subject.class, subject),
                EnumCode.parse(Program.Graduates.class, prepares),
                accreditation,
                cost,
                page,
                note,
                completions,
                citations.stream().map(sources::citation).toList());
    }
}
