package org.htmdirectory.labor.projection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code employing_industry}. */
@Entity
@Immutable
@Table(name = "employing_industry")
class EmployingIndustryEntity {

    @Id
    private Long id;

    private String code;
    private int position;
    private String industry;

    @Column(name = "share_percent")
    private int share;

    private int year;

    @Column(name = "median_annual_wage_usd")
    private Integer median;

    @Column(name = "wage_year")
    private Integer payYear;

    private String citation;

    protected EmployingIndustryEntity() {}

    EmployingIndustry toEmployingIndustry(Sources sources) {
        return new EmployingIndustry(
                SocCode.parse(code), position, industry, share, year, median, payYear, sources.citation(citation));
    }
}
