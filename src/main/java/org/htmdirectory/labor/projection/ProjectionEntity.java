package org.htmdirectory.labor.projection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code projection}. */
@Entity
@Immutable
@Table(name = "projection")
class ProjectionEntity {

    @Id
    private Long id;

    private String code;
    private String publishedTitle;
    private int baseYear;
    private int targetYear;

    @Column(name = "employment_base_thousands")
    private BigDecimal baseJobs;

    @Column(name = "employment_target_thousands")
    private BigDecimal targetJobs;

    @Column(name = "change_thousands")
    private BigDecimal change;

    @Column(name = "change_percent")
    private BigDecimal percent;

    @Column(name = "openings_annual_thousands")
    private BigDecimal openings;

    @Column(name = "median_annual_wage_usd")
    private Integer medianPay;

    private Integer wageYear;
    private String entryEducation;
    private String workExperience;
    private String onTheJobTraining;
    private String note;
    private String citation;

    protected ProjectionEntity() {}

    Projection toProjection(Sources sources) {
        return new Projection(
                SocCode.parse(code),
                publishedTitle,
                baseYear,
                targetYear,
                baseJobs,
                targetJobs,
                change,
                percent,
                openings,
                medianPay,
                wageYear,
                entryEducation,
                workExperience,
                onTheJobTraining,
                note,
                sources.citation(citation));
    }
}
