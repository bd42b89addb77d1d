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

    /** What else sets it apart, within a sentence; empty where nothing does. */
    public String meritWords() {
        return merits.stream().map(Merit::words).collect(Collectors.joining(", "));
    }
}
