package org.htmdirectory.careers.map;

import java.util.List;

/** The short name of a place as it stands in a drawing: on one line or two, with the room that it may need. */
record PlaceLabel(List<String> lines) {

    /** The size of the letters, in units of the drawing; the style sheet says the same. */
    static final int SIZE = 12;

    private static final int SHORT = 14;
    private static final String NARROW = " .,:;'’()/Iijlftr-";
    private static final String WIDE = "mwMW";

    static PlaceLabel of(String text) {
        int cut = text.length() <= SHORT ? -1 : middle(text);
        return new PlaceLabel(cut < 0 ? List.of(text) : List.of(text.substring(0, cut), text.substring(cut + 1)));
    }

    private static int middle(String text) {
        int best = text.indexOf(' ');
        for (int at = best; at >= 0; at = text.indexOf(' ', at + 1)) {
            if (Math.abs(2 * at - text.length()) < Math.abs(2 * best - text.length())) {
                best = at;
            }
        }
        return best;
    }

    /** The room that the longest line needs, in the broadest of the usual system fonts. */
    double width() {
        return lines.stream().mapToDouble(PlaceLabel::width).max().orElse(0);
    }

    private static double width(String line) {
        return line.chars().mapToDouble(PlaceLabel::width).sum() * SIZE;
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.37;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.94;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.59;
    }
}
