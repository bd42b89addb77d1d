package org.htmdirectory.labor.projection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Sources;

/** A row of the table {@code separation}. */
@Entity
@Immutable
@Table(name = "separation")
class SeparationEntity {

    @Id
    private Long id;

    private String code;
    private int baseYear;
    private int targetYear;

    @Column(name = "exit_rate_percent")
    private BigDecimal exitRate;

    @Column(name = "transfer_rate_percent")
    private BigDecimal transferRate;

    @Column(name = "exits_annual_thousands")
    private BigDecimal exits;

    @Column(name = "transfers_annual_thousands")
    private BigDecimal transfers;

    @Column(name = "openings_annual_thousands")
    private BigDecimal openings;

    private String citation;

    protected SeparationEntity() {}

    Separation toSeparation(Sources sources) {
        return new Separation(
                SocCode.parse(code),
                baseYear,
                targetYear,
                exitRate,
                transferRate,
                exits,
                transfers,
                openings,
                sources.citation(citation));
    }
}
