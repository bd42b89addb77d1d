package org.htmdirectory.labor.projection;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.ReferenceRow;

/**
 * What a row of projections must satisfy as a whole. Published figures are rounded to one decimal, each by itself: sums
 * may be off by 0.1, and a percentage lies between those that the unrounded jobs allow. A cell that is not a number is
 * left to the check of its column.
 */
final class ProjectionRules {

    private static final double SUM_TOLERANCE = 0.11;
    private static final double ROUNDING = 0.0501;
    private static final int HUNDRED = 100;
    private static final int DECADE = 10;

    private static final List<String> SHARES = List.of(
            "less_than_high_school_percent",
            "high_school_percent",
            "some_college_no_degree_percent",
            "associates_percent",
            "bachelors_percent",
            "masters_percent",
            "doctoral_or_professional_percent");

    private ProjectionRules() {}

    /** Projections reach ten years ahead. */
    static String tenYears(ReferenceRow row) {
        Double base = row.number("base_year");
        Double target = row.number("target_year");
        return base == null || target == null || target - base == DECADE ? null : "is not ten years after base_year";
    }

    /** The shares of all steps of schooling must add up to a hundred; each is rounded by itself. */
    static String allOfThem(ReferenceRow row) {
        List<Double> shares =
                SHARES.stream().map(row::number).filter(Objects::nonNull).toList();
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        return shares.size() < SHARES.size() || Math.abs(sum - HUNDRED) < SHARES.size() * ROUNDING
                ? null
                : "does not make 100 with the shares before it";
    }

    /** Base and change must add up to the target. */
    static String sum(ReferenceRow row) {
        Double base = row.number("employment_base_thousands");
        Double target = row.number("employment_target_thousands");
        Double change = row.number("change_thousands");
        if (base == null || target == null || change == null || Math.abs(base + change - target) < SUM_TOLERANCE) {
            return null;
        }
        return "is not employment_base_thousands and change_thousands together";
    }

    /** The percentage must be one that the rounded jobs allow. */
    static String percent(ReferenceRow row) {
        Double base = row.number("employment_base_thousands");
        Double change = row.number("change_thousands");
        Double percent = row.number("change_percent");
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
}
