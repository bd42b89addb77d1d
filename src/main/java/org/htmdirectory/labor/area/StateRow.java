package org.htmdirectory.labor.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.platform.site.Figures;

/**
 * A state in the table of all, for one code.
 *
 * @param area the state
 * @param wage its figures of the newest May, or null where none were published
 * @param before its figures of an older May, or null
 */
record StateRow(Area area, Wage wage, Wage before) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many employees; null where that is not known. */
    BigDecimal jobs() {
        return wage == null ? null : whole(wage.jobs());
    }

    /** Half earn less than this a year; null where that is not known. */
    BigDecimal median() {
        return wage == null ? null : whole(wage.median());
    }

    /** The location quotient; null where that is not known. */
    BigDecimal quotient() {
        return wage == null ? null : wage.quotient();
    }

    /** How many of a thousand jobs; null where that is not known. */
    BigDecimal perThousand() {
        return wage == null ? null : wage.perThousand();
    }

    /** The change in jobs since the older May, in percent; null where either is not known. */
    BigDecimal change() {
        if (jobs() == null || before == null || before.jobs() == null) {
            return null;
        }
        BigDecimal then = whole(before.jobs());
        return jobs().subtract(then).multiply(HUNDRED).divide(then, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal whole(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /** How many employees. */
    public Figure jobsFigure() {
        return wage == null ? Figure.MISSING : WageRow.of(wage).jobs();
    }

    /** Half earn less than this a year. */
    public Figure medianFigure() {
        return wage == null ? Figure.MISSING : WageRow.of(wage).median();
    }

    /** The location quotient. */
    public Figure quotientFigure() {
        return wage == null ? Figure.MISSING : WageRow.of(wage).quotient();
    }

    /** How many of a thousand jobs. */
    public Figure perThousandFigure() {
        return Figure.of(perThousand(), Figures::decimal, wage != null && wage.isJobsWithheld());
    }

    /** The change in jobs since the older May. */
    public Figure changeFigure() {
        return Figure.of(
                change(),
                Figures::changePercent,
                wage != null && wage.isJobsWithheld() || before != null && before.isJobsWithheld());
    }
}
