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
        if (way().unknown() == 0) {
            return way().time() + " in all";
        }
        if (way().years().least() == 0) {
            return "nobody has published how many years it takes";
        }
        return (isKnownSchoolAlone() ? ofSchool() + ", then" : way().time() + " in all, and")
                + " years that nobody has published";
    }

    /** The same in few words, e.g. <i>at least 5 years; 1 step not published</i>. */
    public String timeBriefly() {
        long unknown = way().unknown();
        if (unknown == 0) {
            return way().time();
        }
        if (way().years().least() == 0) {
            return "not published";
        }
        return isKnownSchoolAlone()
                ? ofSchool() + ", then not published"
                : way().time() + "; " + unknown + (unknown == 1 ? " step" : " steps") + " not published";
    }

    private boolean isKnownSchoolAlone() {
        return way().years().least() == way().study();
    }

    private String ofSchool() {
        return way().years().leastWords() + " of school";
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
