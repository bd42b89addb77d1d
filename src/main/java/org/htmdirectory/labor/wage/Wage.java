package org.htmdirectory.labor.wage;

import java.math.BigDecimal;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Citation;

/**
 * Jobs and pay of a code's employees in an area, in May of one year; the self-employed are not counted. Pay is in US
 * dollars of that year. A figure is null where it is not known or was withheld.
 *
 * @param soc the code
 * @param area the area
 * @param year the year, always its May
 * @param jobs how many employees
 * @param hourlyMean mean wage an hour
 * @param mean mean wage a year
 * @param p10 a tenth earn less than this a year
 * @param p25 a quarter earn less than this a year
 * @param median half earn less than this a year
 * @param p75 three quarters earn less than this a year
 * @param p90 nine tenths earn less than this a year
 * @param quotient the location quotient: the code's share of the area's jobs over its share of the nation's
 * @param perThousand how many of the area's jobs in a thousand
 * @param marker the marks that the publisher set where it withheld figures, or null
 * @param note a remark, or null
 * @param citation where it was published
 */
public record Wage(
        SocCode soc,
        Area area,
        int year,
        Integer jobs,
        BigDecimal hourlyMean,
        Integer mean,
        Integer p10,
        Integer p25,
        Integer median,
        Integer p75,
        Integer p90,
        BigDecimal quotient,
        BigDecimal perThousand,
        String marker,
        String note,
        Citation citation) {

    /** Whether the publisher withheld the number of jobs. */
    public boolean isJobsWithheld() {
        return jobs == null && marker != null && marker.contains("employment=**");
    }

    /** Whether the publisher withheld the pay. */
    public boolean isPayWithheld() {
        return median == null && marker != null && (marker.contains("wages=*") || marker.contains("median_usd=*"));
    }

    /** Whether a tenth earn more than the highest wage that the publisher prints. */
    public boolean isP90TopCoded() {
        return p90 == null && marker != null && marker.contains("annual_p90_usd=#");
    }
}
