package org.htmdirectory.careers.ladder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;

/** A row of the table {@code tuition}. */
@Entity
@Immutable
@Table(name = "tuition")
class TuitionEntity {

    @Id
    private String schooling;

    private Integer low;
    private Integer middle;
    private Integer high;
    private String year;
    private Integer colleges;
    private String note;
    private String citation;

    protected TuitionEntity() {}

    Tuition toTuition(Citations citations) {
        return new Tuition(
                EnumCode.parse(Schooling.class, schooling),
                low,
                middle,
                high,
                year,
                colleges,
                note,
                citations.citation(citation));
    }
}
