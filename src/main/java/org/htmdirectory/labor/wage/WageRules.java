package org.htmdirectory.labor.wage;

import java.util.List;
import org.htmdirectory.platform.reference.ReferenceRow;

/** What a row of wages must satisfy as a whole. A cell that is not a number is left to the check of its column. */
final class WageRules {

    private static final List<String> PERCENTILES =
            List.of("annual_p10_usd", "annual_p25_usd", "annual_median_usd", "annual_p75_usd", "annual_p90_usd");

    private WageRules() {}

    /** Percentiles must rise. */
    static String ascending(ReferenceRow row) {
        List<Double> known = PERCENTILES.stream()
                .map(row::number)
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
}
