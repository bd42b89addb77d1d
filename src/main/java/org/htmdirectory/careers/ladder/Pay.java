package org.htmdirectory.careers.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Evidence;

/**
 * What people on a rung earn, or in a role at every level.
 *
 * @param role the role's slug
 * @param rung the rung's slug, or null where the figure is about the role at every level
 * @param country the country's ISO code
 * @param place where in the country, or null where all of it
 * @param year which year it is about
 * @param statistic what the figure is
 * @param low the figure, or the lower end of a range; in the currency
 * @param high the upper end of a range, else null
 * @param per what it is paid for
 * @param currency the currency's ISO code
 * @param note whom it is about
 * @param evidence how well it is evidenced
 * @param citation where it comes from
 */
public record Pay(
        String role,
        String rung,
        String country,
        String place,
        int year,
        Statistic statistic,
        BigDecimal low,
        BigDecimal high,
        Per per,
        Currency currency,
        String note,
        Evidence evidence,
        Citation citation) {

    /** After how many years a figure is old. */
    private static final int OLD = 4;

    private static final int HOURS = 2080;

    /** How many letters of a date are its year. */
    private static final int YEAR = 4;

    /** What a figure is. */
    public enum Statistic implements EnumCode {
        MEDIAN("Median"),
        MEAN("Mean"),
        RANGE("Range"),
        MEDIAN_ABOVE("Median");

        private final String label;

        Statistic(String label) {
            this.label = label;
        }

        /** The words for readers. */
        public String label() {
            return label;
        }

        /** The same within a sentence. */
        public String words() {
            return label.toLowerCase(Locale.ROOT);
        }
    }

    /** What pay is for. */
    public enum Per implements EnumCode {
        YEAR,
        HOUR
    }

    /** The figure in words, e.g. <i>$61,300 a year</i>. */
    public String words() {
        return figure() + " " + span();
    }

    /** The figure without what it is for, e.g. <i>$61,300</i>. */
    public String figure() {
        String figure = high == null ? amount(low) : amount(low) + " to " + amount(high);
        return statistic == Statistic.MEDIAN_ABOVE ? "more than " + figure : figure;
    }

    /** What it is for, e.g. <i>a year</i>. */
    public String span() {
        return per == Per.YEAR ? "a year" : "an hour";
    }

    private String amount(BigDecimal value) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(currency);
        format.setMaximumFractionDigits(per == Per.YEAR ? 0 : 2);
        return format.format(value);
    }

    /** Where it is about, e.g. <i>Nashville, Tennessee</i> or <i>United States</i>. */
    public String where() {
        String land = new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
        return place == null ? land : place;
    }

    /** Whether it is about a place in a state, given by its name. */
    public boolean isIn(String state) {
        return place != null && List.of(place.split(", ")).contains(state);
    }

    /** An hour's pay as that of a full-time year, e.g. <i>$73,757 to $101,254 for 2,080 hours</i>; null where it is for a year. */
    public String yearly() {
        if (per == Per.YEAR) {
            return null;
        }
        String from = Figures.dollars(aYear(low));
        return (high == null ? from : from + " to " + Figures.dollars(aYear(high))) + " for 2,080 hours";
    }

    /** Forty hours in each of 52 weeks, as BLS reckons a year's pay from an hour's. */
    private static long aYear(BigDecimal hour) {
        return hour.multiply(BigDecimal.valueOf(HOURS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Whether pay had years to change before we read of it. */
    public boolean isOld() {
        return citation.read() != null && Integer.parseInt(citation.read().substring(0, YEAR)) - year > OLD;
    }

    /** How sure this is. */
    public Doubt doubt() {
        return evidence.doubt(List.of(citation));
    }
}
