package org.htmdirectory.api.json;

import java.math.BigDecimal;
import java.util.List;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.wage.Wage;
import org.jspecify.annotations.Nullable;

/** What official statistics say of a code, in JSON: growth over every decade held, and pay in the whole nation. */
record OutlookResource(int edition, String soc, String name, List<Decade> decades, List<Pay> pay) {

    /**
     * One decade. Jobs and openings are in thousands; {@code medianPay} is US dollars a year, as printed with the decade
     * for {@code payYear}; null where a figure is not known.
     */
    record Decade(
            int baseYear,
            int targetYear,
            String title,
            @Nullable BigDecimal baseThousands,
            @Nullable BigDecimal targetThousands,
            @Nullable BigDecimal changeThousands,
            @Nullable BigDecimal changePercent,
            @Nullable BigDecimal openingsThousands,
            @Nullable Integer medianPay,
            @Nullable Integer payYear,
            @Nullable String entryEducation,
            @Nullable String experience,
            @Nullable String training,
            @Nullable String note,
            CitationResource citation) {

        static Decade of(Projection projection) {
            return new Decade(
                    projection.baseYear(),
                    projection.targetYear(),
                    projection.title(),
                    projection.baseJobs(),
                    projection.targetJobs(),
                    projection.change(),
                    projection.percent(),
                    projection.openings(),
                    projection.medianPay(),
                    projection.payYear(),
                    projection.education(),
                    projection.experience(),
                    projection.training(),
                    projection.note(),
                    CitationResource.of(projection.citation()));
        }
    }

    /** Jobs and pay in one place and one May, in US dollars a year; null where a figure is withheld or not known. */
    record Pay(
            String area,
            int year,
            @Nullable Integer jobs,
            @Nullable Integer mean,
            @Nullable Integer p10,
            @Nullable Integer p25,
            @Nullable Integer median,
            @Nullable Integer p75,
            @Nullable Integer p90,
            @Nullable BigDecimal locationQuotient,
            @Nullable String marker,
            @Nullable String note,
            CitationResource citation) {

        static Pay of(Wage wage) {
            return new Pay(
                    wage.area().slug(),
                    wage.year(),
                    wage.jobs(),
                    wage.mean(),
                    wage.p10(),
                    wage.p25(),
                    wage.median(),
                    wage.p75(),
                    wage.p90(),
                    wage.quotient(),
                    wage.marker(),
                    wage.note(),
                    CitationResource.of(wage.citation()));
        }
    }
}
