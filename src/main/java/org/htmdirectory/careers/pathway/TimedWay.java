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

    /** How long it takes, within a sentence. */
    public String time() {
        long unknown = way().unknown();
        if (unknown == 0) {
            return way().time() + " in all";
        }
        return (way().years().least() == 0 ? "" : way().time() + " in all; ")
                + "no source says how long "
                + (unknown == 1 ? "one step takes" : unknown + " steps take");
    }

    /** The same in few words, e.g. <i>at least 5 years; 1 step: length not known</i>. */
    public String timeBriefly() {
        long unknown = way().unknown();
        return way().time()
                + (unknown == 0 ? "" : "; length not known: " + unknown + (unknown == 1 ? " step" : " steps"));
    }

    /** How much study it takes, as words. */
    public String study() {
        return switch (way().study()) {
                    case 0 -> "no more years at school";
                    case 1 -> "1 year of full-time study";
                    default -> way().study() + " years of full-time study";
                }
                + credit();
    }

    private String credit() {
        return switch (way().studyCredited()) {
            case 0 -> "";
            case 1 -> " (our judgment: the paid training saves 1 year of it)";
            default -> " (our judgment: the paid training saves " + way().studyCredited() + " years of it)";
        };
    }

    /** The places on it in a line, both ends included. */
    public String line() {
        return way().toString();
    }
}
