package org.htmdirectory.labor.wage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code wage}. */
@Entity
@Immutable
@Table(name = "wage")
class WageEntity {

    @Id
    private Long id;

    private String code;
    private String area;
    private int year;

    @Column(name = "employment")
    private Integer jobs;

    @Column(name = "hourly_mean_usd")
    private BigDecimal hourlyMean;

    @Column(name = "annual_mean_usd")
    private Integer mean;

    @Column(name = "annual_p10_usd")
    private Integer p10;

    @Column(name = "annual_p25_usd")
    private Integer p25;

    @Column(name = "annual_median_usd")
    private Integer median;

    @Column(name = "annual_p75_usd")
    private Integer p75;

    @Column(name = "annual_p90_usd")
    private Integer p90;

    @Column(name = "location_quotient")
    private BigDecimal quotient;

    @Column(name = "jobs_per_1000")
    private BigDecimal perThousand;

    private String marker;
    private String note;
    private String citation;

    protected WageEntity() {}

    String area() {
        return area;
    }

    Wage toWage(Area place, Sources sources) {
        return new Wage(
                SocCode.parse(code),
                place,
                year,
                jobs,
                hourlyMean,
                mean,
                p10,
                p25,
                median,
                p75,
                p90,
                quotient,
                perThousand,
                marker,
                note,
                sources.citation(citation));
    }
}
