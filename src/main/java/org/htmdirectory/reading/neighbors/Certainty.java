package org.htmdirectory.reading.neighbors;

/** How sure a match is, in words, from its score. */
public enum Certainty {
    /** Score 0.9 or more: the same words, or the same words in other spelling. */
    SURE("sure", 0.9),
    /** Score from 0.7: the words that carry the meaning agree; something small is missing, extra or guessed. */
    LIKELY("likely", 0.7),
    /** Any lower score: alike, but the reader should decide. */
    UNSURE("unsure", 0);

    private final String code;
    private final double least;

    Certainty(String code, double least) {
        this.code = code;
        this.least = least;
    }

    /** The word by which a page chooses how to put the answer. */
    public String code() {
        return code;
    }

    static Certainty of(double score) {
        return score >= SURE.least ? SURE : score >= LIKELY.least ? LIKELY : UNSURE;
    }
}
