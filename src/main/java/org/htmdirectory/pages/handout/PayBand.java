package org.htmdirectory.pages.handout;

import java.util.Locale;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.pages.jobs.OwnPay;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.site.Figures;

/**
 * The pay of everyone under a code as a band, from what one in ten earn less than to what one in ten earn more than, and the
 * figure of the job itself on the same line, which is longer where that figure lies beyond the band.
 *
 * @param statistics whose pay the band is; its spread is known
 * @param own the figure of the job itself, or null
 */
record PayBand(Statistics statistics, OwnPay own) {

    /** How wide the drawing is, in its own units. */
    static final int WIDTH = 300;

    private static final int HALF_A_MARK = 7;
    private static final int ENDS = 15;

    /** The band of a sheet; null where the code’s pay is not known or is not about the job at all. */
    static PayBand of(Statistics statistics, OwnPay own) {
        return statistics == null || !statistics.isPaySpread() || statistics.isNearestOnly()
                ? null
                : new PayBand(statistics, own);
    }

    /** Whom the band is about. */
    public String all() {
        return "All " + statistics.code().name().toLowerCase(Locale.ROOT);
    }

    /** Where the band begins. */
    public double begins() {
        return scale().at(wage().p10());
    }

    /** Where the band ends. */
    public double ends() {
        return scale().at(wage().p90());
    }

    /** Where the middle of the band’s people stands. */
    public double middle() {
        return scale().at(wage().median());
    }

    /** Where the job’s own figure stands. */
    public double job() {
        return Math.max(HALF_A_MARK, Math.min(WIDTH - HALF_A_MARK, scale().at(own.dollars())));
    }

    /** The mark of the job’s own figure, which points down at the band and crosses it. */
    public String mark() {
        String at = Scale.text(job());
        return "M" + Scale.text(job() - HALF_A_MARK) + " 0H" + Scale.text(job() + HALF_A_MARK) + "L" + at + " 11Z";
    }

    /** A place on the band in percent of its width. */
    public String percent(double at) {
        return Scale.inPercent(at / WIDTH * 100);
    }

    /** How the words over the mark are set, so that they stay on the sheet. */
    public String side() {
        double percent = job() / WIDTH * 100;
        if (percent < ENDS) {
            return "at-begin";
        }
        return percent > 100 - ENDS ? "at-end" : "at-middle";
    }

    /** The drawing in words. */
    public String inWords() {
        String band = "A band of yearly pay from %s to %s with a line at %s"
                .formatted(low(), high(), Figures.dollars(wage().median()));
        return own == null ? band : band + " and a mark at " + own.pay().figure() + ", this job";
    }

    /** What one in ten earn less than. */
    public String low() {
        return Figures.dollars(wage().p10());
    }

    /** What half earn less than. */
    public String median() {
        return Figures.dollars(wage().median());
    }

    /** What one in ten earn more than. */
    public String high() {
        return Figures.dollars(wage().p90());
    }

    private Wage wage() {
        return statistics.wage();
    }

    private Scale scale() {
        int least = own == null ? wage().p10() : Math.min(wage().p10(), own.dollars());
        int most = own == null ? wage().p90() : Math.max(wage().p90(), own.dollars());
        return new Scale(least, most, 0, WIDTH);
    }
}
