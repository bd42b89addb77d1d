package org.htmdirectory.platform.site;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes numbers as readers in the United States expect them, exactly as precise as they were published: digits are
 * grouped, never added and never rounded away.
 */
public final class Figures {

    private static final char MINUS = '\u2212';

    private Figures() {}

    /** A whole number: <i>68,000</i>. */
    public static String count(long number) {
        return grouped(BigDecimal.valueOf(number), "");
    }

    /** A decimal with the decimals it was published with: <i>67.0</i>. */
    public static String decimal(BigDecimal number) {
        return grouped(number, "");
    }

    /** A number that was published in thousands, left in thousands: <i>67.0 thousand</i>. */
    public static String thousands(BigDecimal number) {
        return decimal(number) + " thousand";
    }

    /** Dollars: <i>$62,630</i> or, where cents were published, <i>$30.11</i>. */
    public static String dollars(BigDecimal amount) {
        return grouped(amount, "$");
    }

    /** Whole dollars: <i>$62,630</i>. */
    public static String dollars(long amount) {
        return dollars(BigDecimal.valueOf(amount));
    }

    /** A share in percent: <i>18.4%</i>. */
    public static String percent(BigDecimal percent) {
        return decimal(percent) + "%";
    }

    /** A change with its sign: <i>+12.3</i>, <i>−4.0</i> or <i>0.0</i>. */
    public static String change(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + decimal(change);
    }

    /** A change in percent with its sign: <i>+18.4%</i>. */
    public static String changePercent(BigDecimal percent) {
        return change(percent) + "%";
    }

    private static String grouped(BigDecimal number, String unit) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.US));
        int decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return (number.signum() < 0 ? String.valueOf(MINUS) : "") + unit + format.format(number.abs());
    }
}
