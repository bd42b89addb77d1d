package org.htmdirectory.careers.pathway;

import java.util.List;

/**
 * A way as pages tell of it.
 *
 * @param anchor where on the page it stands
 * @param choice the way, and what speaks for it
 * @param stages its steps
 */
public record TimedWay(String anchor, WayChoice choice, List<WayStep> stages) {

    /** The way. */
    public Way way() {
        return choice.way();
    }

    /** How long it takes, as a sentence. */
    public String time() {
        String time = way().years().words() + " in all";
        return switch ((int) way().unknown()) {
            case 0 -> time;
            case 1 -> time + "; of one step no source says how long it takes";
            default -> time + "; of " + way().unknown() + " steps no source says how long they take";
        };
    }

    /** How much study it takes, as words. */
    public String study() {
        int years = way().study();
        return switch (years) {
            case 0 -> "no more years at school";
            case 1 -> "1 year of full-time study";
            default -> years + " years of full-time study";
        };
    }

    /** The places on it in a line, both ends included. */
    public String line() {
        return way().toString();
    }
}
