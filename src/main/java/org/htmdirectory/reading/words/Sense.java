package org.htmdirectory.reading.words;

/**
 * One word of the index that a query word may mean.
 *
 * @param word number of the word in the vocabulary
 * @param quality how well it fits, 0 to 1
 * @param trade whether it names a kind of worker
 * @param change what was done to the query word to read it so
 */
public record Sense(int word, double quality, boolean trade, Change change) {

    /** What was done to a query word, from nothing to much. */
    public enum Change {
        /** It stands as it is. */
        NONE,
        /** Singular and plural. */
        PLURAL,
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
        public static Change of(Lexicon.Kind kind) {
            return switch (kind) {
                case ABBREVIATION -> ABBREVIATION;
                case SPELLING, COMPOUND -> SPELLING;
                case FORM -> FORM;
            };
        }
    }
}
