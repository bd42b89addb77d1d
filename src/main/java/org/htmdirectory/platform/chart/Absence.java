package org.htmdirectory.platform.chart;

import org.htmdirectory.platform.reference.EnumCode;

/** Why a figure is not there. Pages show it as a quiet mark that leads to its meaning on the sources page. */
public enum Absence implements EnumCode {
    SUPPRESSED(
            "Withheld by the publisher",
            "The publisher has the figure but does not release it, most often because too few people would stand behind it."
                    + " It is not zero."),
    MISSING("No figure", "We have no such figure. It may exist; it is not zero.");

    private final String label;
    private final String meaning;

    Absence(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The words of the mark. */
    public String label() {
        return label;
    }

    /** What the mark means, in sentences. */
    public String meaning() {
        return meaning;
    }

    /** Whether lists mark it: always, since nothing stands in its place. */
    public boolean isMarkedInLists() {
        return true;
    }
}
