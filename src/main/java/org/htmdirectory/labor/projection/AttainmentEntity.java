package org.htmdirectory.labor.projection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code attainment}. */
@Entity
@Immutable
@Table(name = "attainment")
class AttainmentEntity {

    @Id
    private Long id;

    private String code;

    @Column(name = "survey_years")
    private String years;

    @Column(name = "less_than_high_school_percent")
    private BigDecimal lessThanHighSchool;

    @Column(name = "high_school_percent")
    private BigDecimal highSchool;

    @Column(name = "some_college_no_degree_percent")
    private BigDecimal someCollege;

    @Column(name = "associates_percent")
    private BigDecimal associate;

    @Column(name = "bachelors_percent")
    private BigDecimal bachelor;

    @Column(name = "masters_percent")
    private BigDecimal master;

    @Column(name = "doctoral_or_professional_percent")
    private BigDecimal doctor;

    private String note;
    private String citation;

    protected AttainmentEntity() {}

    Attainment toAttainment(Sources sources) {
        return new Attainment(
                SocCode.parse(code),
                years,
                lessThanHighSchool,
                highSchool,
                someCollege,
                associate,
                bachelor,
                master,
                doctor,
                note,
                sources.citation(citation));
    }
}
