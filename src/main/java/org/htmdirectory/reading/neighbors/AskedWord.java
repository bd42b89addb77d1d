package org.htmdirectory.reading.neighbors;

import java.util.Map;
import org.htmdirectory.reading.model.TitleWord;

/**
 * A word of a text, with what it may mean among the words of titles.
 *
 * @param word the word as it was read
 * @param part the part of the text that it comes from, as written
 * @param expansion all the words that the part stands for where it is an initialism, else null
 * @param unspaced whether it is a pair of characters of a script without blanks, not a word
 * @param read what was done to the part to read it so
 * @param meanings the words of titles that it may mean; empty where it is like none
 * @param weight how much it counts
 */
record AskedWord(
        TitleWord word,
        String part,
        String expansion,
        boolean unspaced,
        Change read,
        Map<String, Meaning> meanings,
        double weight) {

    /**
     * How a word fits a title's.
     *
     * @param quality how well, 0 to 1
     * @param change what was done to it
     */
    record Meaning(double quality, Change change) {

        /** The better of two. */
        Meaning or(Meaning other) {
            return quality >= other.quality ? this : other;
        }
    }
}
