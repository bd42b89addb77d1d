package org.htmdirectory.labor.wage;

import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.platform.site.Figures;

/**
 * One line of a table of jobs and pay.
 *
 * @param wage the figures
 * @param code the entry of the code, or null where the table is about one code only
 */
public record WageRow(Wage wage, Code code) {

    /** A line of a table about one code only. */
    public static WageRow of(Wage wage) {
        return new WageRow(wage, null);
    }

    /** How many employees. */
    public Figure jobs() {
        return Figure.of(wage.jobs(), jobs -> Figures.count(jobs), wage.isJobsWithheld());
    }

    /** A tenth earn less than this a year. */
    public Figure p10() {
        return pay(wage.p10());
    }

    /** A quarter earn less than this a year. */
    public Figure p25() {
        return pay(wage.p25());
    }

    /** Half earn less than this a year. */
    public Figure median() {
        return pay(wage.median());
    }

    /** Three quarters earn less than this a year. */
    public Figure p75() {
        return pay(wage.p75());
    }

    /** Nine tenths earn less than this a year. */
    public Figure p90() {
        return wage.isP90TopCoded() ? new Figure("over the top figure printed", null) : pay(wage.p90());
    }

    /** The location quotient; that of the nation is 1 by its very meaning. */
    public Figure quotient() {
        if (wage.area().kind() == AreaKind.NATION) {
            return new Figure("1", null);
        }
        return Figure.of(wage.quotient(), Figures::decimal, wage.isJobsWithheld());
    }

    private Figure pay(Integer dollars) {
        return Figure.of(dollars, amount -> Figures.dollars(amount.longValue()), wage.isPayWithheld());
    }
}
