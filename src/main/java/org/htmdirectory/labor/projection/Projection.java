package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Citation;

/**
 * What the Employment Projections expect of a code over one decade. Jobs are in thousands and include the
 * self-employed. A figure is null where it is not known or not published.
 *
 * @param soc the code
 * @param title the code's title as published with this decade
 * @param baseYear the year counted
 * @param targetYear the year expected, ten years on
 * @param baseJobs jobs in the base year, in thousands
 * @param targetJobs jobs expected in the target year, in thousands
 * @param change jobs gained or lost, in thousands
 * @param percent the change in percent of the base year
 * @param openings openings a year, in thousands: growth, and people to replace who leave
 * @param medianPay the median annual wage printed with it, in US dollars
 * @param payYear the year of that wage
 * @param education the schooling usual on entry, in the publisher's words
 * @param experience the earlier work usual on entry, in the publisher's words
 * @param training the training on the job, in the publisher's words
 * @param note a remark, or null
 * @param citation where it was published
 */
public record Projection(
        SocCode soc,
        String title,
        int baseYear,
        int targetYear,
        BigDecimal baseJobs,
        BigDecimal targetJobs,
        BigDecimal change,
        BigDecimal percent,
        BigDecimal openings,
        Integer medianPay,
        Integer payYear,
        String education,
        String experience,
        String training,
        String note,
        Citation citation) {

    private static final int CENTURY = 100;

    /** The decade as written on pages, e.g. <i>2023–33</i>. */
    public String decade() {
        return decade(baseYear, targetYear);
    }

    /** A decade as written on pages. */
    static String decade(int baseYear, int targetYear) {
        return "%d–%02d".formatted(baseYear, targetYear % CENTURY);
    }

    /** What people usually bring on entry, in plain words. */
    public EntryRequirements entry() {
        return EntryRequirements.of(education, experience, training);
    }

    /** Whether jobs at both ends and the growth are known, and read from the publisher's own file. */
    public boolean isWhole() {
        return baseJobs != null && targetJobs != null && percent != null && !isSecondHand();
    }

    /** Whether it is all occupations of a decade whose file has no line for them: the sum of its lines, as its note says. */
    public boolean isSum() {
        return soc.isTotal() && note != null && openings == null && payYear == null;
    }

    /** Whether it reached us through a third party. */
    public boolean isSecondHand() {
        return citation.isCopy();
    }
}
