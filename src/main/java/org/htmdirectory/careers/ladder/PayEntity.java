package org.htmdirectory.careers.ladder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Evidence;

/** A row of the table {@code pay}. */
@Entity
@Immutable
@Table(name = "pay")
class PayEntity {

    @Id
    private Long id;

    private String role;
    private String rung;
    private String country;
    private String place;
    private Integer year;
    private String statistic;
    private BigDecimal low;
    private BigDecimal high;
    private String per;
    private String currency;
    private String note;
    private String evidence;
    private String citation;

    protected PayEntity() {}

    Pay toPay(Citations citations) {
        return new Pay(
                role,
                rung,
                country,
                place,
                year,
                EnumCode.parse(Pay.Statistic.class, statistic),
                low,
                high,
                EnumCode.parse(Pay.Per.class, per),
                Currency.getInstance(currency),
                note,
                EnumCode.parse(Evidence.class, evidence),
                citations.citation(citation));
    }
}
