package org.htmdirectory.careers.certification;

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
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Evidence;

/** A row of the table {@code certification}. */
@Entity
@Immutable
@Table(name = "certification")
class CertificationEntity {

    @Id
    private String slug;

    private String name;
    private String shortName;
    private String issuer;
    private List<String> countries;
    private String status;
    private String statusNote;
    private String lead;
    private String purpose;
    private String requirements;
    private Integer questions;
    private Integer minutes;
    private String exam;
    private String examEvidence;
    private Integer validYears;
    private String validity;
    private String evidence;
    private String checked;
    private String website;

    @ElementCollection
    @CollectionTable(name = "certification_citation", joinColumns = @JoinColumn(name = "certification"))
    @Column(name = "citation")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> citations;

    protected CertificationEntity() {}

    String slug() {
        return slug;
    }

    Certification toCertification(List<Certification.Use> uses, List<Certification.Detail> details, Citations known) {
        List<Citation> cited = citations.stream().map(known::citation).toList();
        return new Certification(
                slug,
                name,
                shortName,
                issuer,
                countries,
                EnumCode.parse(Certification.Status.class, status),
                statusNote,
                lead,
                purpose,
                requirements,
                toExam(cited),
                validYears == null ? validity : years(),
                EnumCode.parse(Evidence.class, evidence),
                new PartialDate(checked),
                website,
                uses,
                details,
                cited);
    }

    private Certification.Exam toExam(List<Citation> cited) {
        return examEvidence == null
                ? null
                : new Certification.Exam(
                        questions,
                        minutes,
                        exam,
                        EnumCode.parse(Evidence.class, examEvidence).doubt(cited));
    }

    private String years() {
        String years = validYears + " years, then it must be renewed.";
        return validity == null ? years : years + " " + validity;
    }
}
