package org.htmdirectory.careers.ladder;

import java.util.Comparator;

/**
 * A number of years as a range.
 *
 * @param least at the least, or null where nothing is known
 * @param most at the most, or null where open or not known
 */
public record Years(Integer least, Integer most) {

    private static final String UNKNOWN = "length not known";

    /** Orders known ranges by where they begin, then by where they end; an open range ends last. */
    public static final Comparator<Years> SHORTEST_FIRST =
            Comparator.comparing(Years::least).thenComparing(Years::most, Comparator.nullsLast(Integer::compare));

    /** Refuses a range that ends before it begins, or that has an end but no beginning. */
    public Years {
        if (most != null && (least == null || most < least)) {
            throw new IllegalArgumentException("No range of years: " + least + " to " + most);
        }
    }

    /** Whether anything is known. */
    public boolean isKnown() {
        return least != null;
    }

    /** Whether it says anything, rather than any time at all. */
    public boolean isLimited() {
        return isKnown() && (least > 0 || most != null);
    }

    /** The same, with neither end below a number of years. */
    public Years atLeast(int years) {
        if (years == 0) {
            return this;
        }
        return least == null
                ? new Years(years, null)
                : new Years(Math.max(least, years), most == null ? null : Math.max(most, years));
    }

    /** The same with a number of years before it; not known where it was not. */
    public Years after(int years) {
        return years == 0 || least == null ? this : new Years(least + years, most == null ? null : most + years);
    }

    /** Whether it neither begins nor ends later than another range; an open range has no end. */
    public boolean isNoLongerThan(Years other) {
        return least <= other.least && (other.most == null || most != null && most <= other.most);
    }

    /** Whether it begins earlier than another range, or as early and ends earlier; an open range has no end. */
    public boolean isShorterThan(Years other) {
        return SHORTEST_FIRST.compare(this, other) < 0;
    }

    /** The range in words, e.g. <i>2 to 4 years</i>, <i>5 years or more</i>, <i>up to 1 year</i>. */
    public String words() {
        if (least == null) {
            return UNKNOWN;
        }
        if (most == null) {
            return least == 0 ? UNKNOWN : plural(least) + " or more";
        }
        if (most == 0) {
            return "right away";
        }
        if (least == 0) {
            return "up to " + plural(most);
        }
        return least.equals(most) ? plural(most) : least + " to " + plural(most);
    }

    /** The number at the least in words, e.g. <i>2 years</i>; asked only where known. */
    public String leastWords() {
        return plural(least);
    }

    private static String plural(int years) {
        return years + (years == 1 ? " year" : " years");
    }
}
