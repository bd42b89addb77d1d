package org.htmdirectory.labor.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** A cell with a figure, as it was published. */
final class PublishedFigure {

    /** What the publisher prints where there is no figure. */
    private static final Set<String> NONE = Set.of("", "-", "\u2013", "\u2014", "N/A");

    /** Why wages and counts are withheld; the top-coded ones are marked too, and shares that are all but nothing. */
    private static final Set<String> MARKERS = Set.of("*", "**", "#", "~");

    private PublishedFigure() {}

    static boolean isMarker(String cell) {
        return MARKERS.contains(cell);
    }

    /**
     * The figure with so many digits behind the point; empty where none was published.
     *
     * @throws NumberFormatException where something else stands there
     */
    static String of(String cell, int digits) {
        if (NONE.contains(cell) || isMarker(cell) || cell.startsWith(">=")) {
            return "";
        }
        return new BigDecimal(cell.replace(",", "").replace("$", ""))
                .setScale(digits, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String words(String cell) {
        return NONE.contains(cell) ? "" : cell;
    }
}
