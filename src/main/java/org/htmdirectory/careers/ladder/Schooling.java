package org.htmdirectory.careers.ladder;

import org.htmdirectory.platform.reference.EnumCode;

/**
 * How far someone has gone at school, in rising order, each with the years of full-time study after high school that it
 * usually takes in the United States.
 */
public enum Schooling implements EnumCode {
    NONE("no diploma yet", 0),
    HIGH_SCHOOL("high school diploma", 0),
    CERTIFICATE("certificate of about one year", 1),
    ASSOCIATE("associate degree", 2),
    BACHELOR("bachelor’s degree", 4),
    MASTER("master’s degree", 6);

    private final String label;
    private final int years;

    Schooling(String label, int years) {
        this.label = label;
        this.years = years;
    }

    /** Whether there is nothing to have finished. */
    public boolean isNone() {
        return this == NONE;
    }

    /** The words within a sentence. */
    public String label() {
        return label;
    }

    /** The words with their article, e.g. <i>an associate degree</i>. */
    public String withArticle() {
        return switch (this) {
            case NONE -> label;
            case ASSOCIATE -> "an " + label;
            default -> "a " + label;
        };
    }

    /** Years of full-time study after high school. */
    public int years() {
        return years;
    }

    /** The years of full-time study from here to there; 0 where that is not above this. */
    public int yearsTo(Schooling further) {
        return Math.max(0, further.years - years);
    }

    /** The higher of two. */
    public Schooling orHigher(Schooling other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
