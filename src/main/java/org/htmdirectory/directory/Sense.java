package org.htmdirectory.directory;

import org.htmdirectory.directory.wording.Lexicon;

/**
 * One word of the index that a query word may mean.
 *
 * @param word number of the word in the vocabulary
 * @param quality how well it fits, 0 to 1
 * @param trade whether it names a kind of worker
 * @param change what was done to the query word to read it so
 */
record Sense(int word, double quality, boolean trade, Change change) {

    /** What was done to a query word, from nothing to much. */
    enum Change {
        NONE(Matched.NORMALIZED),
        PLURAL(Matched.NORMALIZED),
        SPELLING(Matched.NORMALIZED),
        FORM(Matched.NORMALIZED),
        ABBREVIATION(Matched.ABBREVIATION),
        TYPO(Matched.TYPO),
        PREFIX(Matched.PREFIX);

        private final Matched matched;

        Change(Matched matched) {
            this.matched = matched;
        }

        Matched matched() {
            return matched;
        }

        static Change of(Lexicon.Kind kind) {
            return switch (kind) {
                case ABBREVIATION -> ABBREVIATION;
                case SPELLING, COMPOUND -> SPELLING;
                case FORM -> FORM;
            };
        }
    }
}
