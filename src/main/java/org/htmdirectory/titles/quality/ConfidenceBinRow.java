package org.htmdirectory.titles.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.htmdirectory.platform.site.Figures;

/**
 * A tenth of confidence, as the page shows it.
 *
 * @param bin the answers within it
 */
record ConfidenceBinRow(ConfidenceBin bin) {

    private static final int TEN = 10;

    /** Its bounds, e.g. <i>90% to 100%</i>. */
    public String bounds() {
        return "%d%% to %d%%".formatted(bin.from() * TEN, (bin.from() + 1) * TEN);
    }

    /** Whether any answer was that sure. */
    public boolean isAnswered() {
        return bin.confidence() != null;
    }

    /** The mean confidence in percent. */
    public String claimed() {
        return percent(bin.confidence());
    }

    static String percent(BigDecimal share) {
        return Figures.percent(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP));
    }
}
