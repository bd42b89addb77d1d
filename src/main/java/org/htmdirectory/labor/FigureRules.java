package org.htmdirectory.labor;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.crosswalk.SocCode;
import org.htmdirectory.reference.ReferenceRow;

/**
 * What a row of figures must satisfy as a whole. Published figures are rounded to one decimal, each by itself: sums
 * may be off by 0.1, and a percentage lies between those that the unrounded jobs allow. A cell that is not a number is
 * left to the check of its column.
 */
final class FigureRules {

    private static final double SUM_TOLERANCE = 0.11;
    private static final double ROUNDING = 0.0501;
    private static final int HUNDRED = 100;
    private static final int DECADE = 10;
    private static final List<String> PERCENTILES =
            List.of("annual_p10_usd", "annual_p25_usd", "annual_median_usd", "annual_p75_usd", "annual_p90_usd");

    private FigureRules() {}

    /** The code must have the form of a SOC code. */
    static String soc(ReferenceRow row) {
        try {
            SocCode.parse(row.cell("code"));
            return null;
        } catch (IllegalArgumentException malformed) {
            return malformed.getMessage();
        }
    }

    /** Projections reach ten years ahead. */
    static String tenYears(ReferenceRow row) {
        Double base = number(row, "base_year");
        Double target = number(row, "target_year");
        return base == null || target == null || target - base == DECADE ? null : "is not ten years after base_year";
    }

    /** Base and change must add up to the target. */
    static String sum(ReferenceRow row) {
        Double base = number(row, "employment_base_thousands");
        Double target = number(row, "employment_target_thousands");
        Double change = number(row, "change_thousands");
        if (base == null || target == null || change == null || Math.abs(base + change - target) < SUM_TOLERANCE) {
            return null;
        }
        return "is not employment_base_thousands and change_thousands together";
    }

    /** The percentage must be one that the rounded jobs allow. */
    static String percent(ReferenceRow row) {
        Double base = number(row, "employment_base_thousands");
        Double change = number(row, "change_thousands");
        Double percent = number(row, "change_percent");
        if (base == null || change == null || percent == null || base <= ROUNDING) {
            return null;
        }
        double[] possible = Stream.of(-ROUNDING, ROUNDING)
                .flatMap(up ->
                        Stream.of(base - ROUNDING, base + ROUNDING).map(divisor -> (change + up) / divisor * HUNDRED))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        boolean within = percent > possible[0] - ROUNDING && percent < possible[possible.length - 1] + ROUNDING;
        return within ? null : "is not what employment_base_thousands and change_thousands give";
    }

    /** Percentiles must rise. */
    static String ascending(ReferenceRow row) {
        List<Double> known = PERCENTILES.stream()
                .map(column -> number(row, column))
                .filter(value -> value != null)
                .toList();
        for (int i = 1; i < known.size(); i++) {
            if (known.get(i) < known.get(i - 1)) {
                return "ends percentiles that do not rise from annual_p10_usd on";
            }
        }
        return null;
    }

    /** A withheld figure must bear the publisher's mark. */
    static String unexplained(ReferenceRow row) {
        boolean withheld = row.cell("employment").isEmpty()
                || row.cell("annual_median_usd").isEmpty();
        return withheld && row.cell("marker").isEmpty() ? "does not say why employment or the median is missing" : null;
    }

    private static Double number(ReferenceRow row, String column) {
        try {
            return row.cell(column).isEmpty() ? null : new BigDecimal(row.cell(column)).doubleValue();
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
