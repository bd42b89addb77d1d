package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Citation;

/**
 * Why jobs under a code come open in a year, as a projection expects it over its decade. People are in thousands a year.
 *
 * @param soc the code
 * @param baseYear the first year of the decade
 * @param targetYear its last year
 * @param exitRate how many of a hundred stop working in a year
 * @param transferRate how many of a hundred go to another occupation in a year
 * @param exits those who stop working
 * @param transfers those who go to another occupation
 * @param openings all openings
 * @param citation where it was published
 */
public record Separation(
        SocCode soc,
        int baseYear,
        int targetYear,
        BigDecimal exitRate,
        BigDecimal transferRate,
        BigDecimal exits,
        BigDecimal transfers,
        BigDecimal openings,
        Citation citation) {

    /** Openings that growth makes; less than zero where jobs go. */
    public BigDecimal growth() {
        return openings.subtract(exits).subtract(transfers);
    }

    /** The decade as written on pages, e.g. <i>2024–34</i>. */
    public String decade() {
        return Projection.decade(baseYear, targetYear);
    }
}
