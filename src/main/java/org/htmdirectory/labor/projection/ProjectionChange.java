package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import org.htmdirectory.platform.site.Figures;

/**
 * What one decade of projections changed of a code against the decade held before, in words.
 *
 * @param now the decade
 * @param before the decade held before
 */
record ProjectionChange(Projection now, Projection before) {

    private static final int THOUSANDS = 3;

    /** The change in a sentence or two. */
    String words() {
        return growth() + openings();
    }

    private String growth() {
        if (now.percent() == null) {
            return "No growth is given for %s.".formatted(now.decade());
        }
        String growth = "Expected growth %s: %s".formatted(now.decade(), Figures.changePercent(now.percent()));
        if (before.percent() == null) {
            return growth + ". None is held for %s.".formatted(before.decade());
        }
        BigDecimal change = now.percent().subtract(before.percent());
        return change.signum() == 0
                ? growth + ", the same as for %s.".formatted(before.decade())
                : "%s, %s points %s than the %s for %s."
                        .formatted(
                                growth,
                                Figures.decimal(change.abs()),
                                change.signum() > 0 ? "more" : "less",
                                Figures.changePercent(before.percent()),
                                before.decade());
    }

    private String openings() {
        if (now.openings() == null) {
            return "";
        }
        String openings = " %s openings a year".formatted(people(now.openings()));
        if (before.openings() == null) {
            return openings + ".";
        }
        BigDecimal change = now.openings().subtract(before.openings());
        return change.signum() == 0
                ? openings + ", as many as before."
                : "%s, %s %s.".formatted(openings, people(change.abs()), change.signum() > 0 ? "more" : "fewer");
    }

    private static String people(BigDecimal thousands) {
        return Figures.count(thousands.movePointRight(THOUSANDS).longValueExact());
    }
}
