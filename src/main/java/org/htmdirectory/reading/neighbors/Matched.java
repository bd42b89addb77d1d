package org.htmdirectory.reading.neighbors;

import org.htmdirectory.platform.reference.EnumCode;

/** In what way a query matched a title: the loosest step that was needed. From strict to loose. */
public enum Matched implements EnumCode {
    /** The same text, capitals aside. */
    EXACT,
    /** The same words: accents, punctuation, word order, plural, spelling or level mark differ, or noise was left out. */
    NORMALIZED,
    /** An abbreviation was written out. */
    ABBREVIATION,
    /** A misspelled word was corrected. */
    TYPO,
    /** A partly typed word was completed. */
    PREFIX,
    /** Some words agree and some do not. */
    PARTIAL;

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
