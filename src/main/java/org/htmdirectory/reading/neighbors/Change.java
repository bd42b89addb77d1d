package org.htmdirectory.reading.neighbors;

import org.htmdirectory.reading.words.Lexicon;

/** What was done to a word so that it agrees with a title's, from nothing to much. */
enum Change {
    /** It stands as it is. */
    NONE,
    /** Another spelling, a compound parted or joined. */
    SPELLING,
    /** Another form of the word, or a word near to it. */
    FORM,
    /** A short form written out. */
    ABBREVIATION,
    /** A misspelling corrected. */
    TYPO,
    /** A beginning completed. */
    PREFIX;

    /** The change that reading an alias of that kind is. */
    static Change of(Lexicon.AliasKind kind) {
        return switch (kind) {
            case ABBREVIATION -> ABBREVIATION;
            case SPELLING, COMPOUND -> SPELLING;
            case FORM -> FORM;
        };
    }

    /** The greater of two changes. */
    Change or(Change other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
