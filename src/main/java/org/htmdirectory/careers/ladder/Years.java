package org.htmdirectory.careers.ladder;

/**
 * A number of years as a range.
 *
 * @param least at the least, or null where nothing is known
 * @param most at the most, or null where open or not known
 */
public record Years(Integer least, Integer most) {

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

    /** Whether it is never longer than another range, and shorter at one end; an open range has no end. */
    public boolean isShorterThan(Years other) {
        int end = most == null ? Integer.MAX_VALUE : most;
        int otherEnd = other.most == null ? Integer.MAX_VALUE : other.most;
        return least <= other.least && end <= otherEnd && (least < other.least || end < otherEnd);
    }

    /** The range in words, e.g. <i>2 to 4 years</i>, <i>5 years or more</i>, <i>up to 1 year</i>. */
    public String words() {
        if (least == null) {
            return "length not known";
        }
        if (most == null) {
            return least == 0 ? "any time" : plural(least) + " or more";
        }
        if (most == 0) {
            return "at once";
        }
        if (least == 0) {
            return "up to " + plural(most);
        }
        return least.equals(most) ? plural(most) : least + " to " + plural(most);
    }

    private static String plural(int years) {
        return years + (years == 1 ? " year" : " years");
    }
}
