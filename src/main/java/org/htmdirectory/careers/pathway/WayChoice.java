package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way, named by what sets it apart from the others beside it.
 *
 * @param heading what it is called, e.g. <i>College first</i>
 * @param merits what else sets it apart; mostly nothing
 * @param way the way
 */
public record WayChoice(String heading, List<Merit> merits, Way way) {

    static final String BY_WAY_OF = ", by way of ";

    /** What it is called where there is little room, e.g. <i>By way of Lead BMET</i>. */
    String briefly() {
        int place = heading.indexOf(BY_WAY_OF);
        return place < 0 ? heading : "By way of " + heading.substring(place + BY_WAY_OF.length());
    }

    /** Whether no other beside it takes less time, or at its best does. */
    public boolean isQuickest() {
        return merits.contains(Merit.QUICKEST) || merits.contains(Merit.QUICKEST_AT_BEST);
    }

    /** What else sets it apart, within a sentence; empty where nothing does. */
    public String meritWords() {
        return merits.stream().map(Merit::words).collect(Collectors.joining(" and "));
    }
}
