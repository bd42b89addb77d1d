package org.htmdirectory.reading.words;

/**
 * A word of a query or a title, ready to compare: folded, singular, initialisms written out.
 *
 * @param text the word to compare
 * @param part the part of the source that it comes from, as written
 * @param written that part folded, to see whether two words were written alike
 * @param expansion all the words that the part stands for, where it is an initialism; else null
 * @param share how much of its weight counts, 0 to 1: less in brackets and after a dash than in front
 * @param unspaced whether it is a pair of characters of a script without blanks, not a word
 */
public record Word(String text, String part, String written, String expansion, double share, boolean unspaced) {

    Word(String text, String part, String expansion, double share, boolean unspaced) {
        this(text, part, Fold.text(part), expansion, share, unspaced);
    }

    /** This word read as another. */
    public Word as(String other) {
        return new Word(other, part, written, expansion, share, unspaced);
    }
}
