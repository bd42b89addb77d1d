package org.htmdirectory.reading.neighbors;

/** In what way a query matched a title: the loosest step that was needed. From strict to loose. */
public enum Matched {
    /** The same text, capitals aside. */
    EXACT("exact"),
    /** The same words: accents, punctuation, word order, plural, spelling or level mark differ, or noise was left out. */
    NORMALIZED("normalized"),
    /** An abbreviation was written out. */
    ABBREVIATION("abbreviation"),
    /** A misspelled word was corrected. */
    TYPO("typo"),
    /** A partly typed word was completed. */
    PREFIX("prefix"),
    /** Some words agree and some do not. */
    PARTIAL("partial");

    private final String code;

    Matched(String code) {
        this.code = code;
    }

    /** The word used in JSON. */
    public String code() {
        return code;
    }

    static Matched by(Change change) {
        return switch (change) {
            case NONE, SPELLING, FORM -> NORMALIZED;
            case ABBREVIATION -> ABBREVIATION;
            case TYPO -> TYPO;
            case PREFIX -> PREFIX;
        };
    }

    Matched or(Matched other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
