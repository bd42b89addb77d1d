package org.htmdirectory.titles.quality;

import org.htmdirectory.platform.reference.EnumCode;

/** A way of telling what a title is, measured on the evaluation set. */
enum Method implements EnumCode {
    /** The classifier of this directory. */
    CLASSIFIER("Our classifier", "Reads the title, and the employer where that is given."),
    /** The titles of the directory, word for word. */
    EXACT_LOOKUP("Exact lookup", "Knows a title only if the directory lists it, word for word."),
    /** Lucene's ranking of the directory's titles. */
    BM25("Search engine (BM25)", "Takes the listed title that a search engine, Lucene, ranks first."),
    /** The title that shares most runs of three letters. */
    TRIGRAMS("Letter triples (trigrams)", "Takes the listed title that shares most runs of three letters.");

    private final String label;
    private final String how;

    Method(String label, String how) {
        this.label = label;
        this.how = how;
    }

    /** What pages call it. */
    public String label() {
        return label;
    }

    /** One sentence that says what it does. */
    public String how() {
        return how;
    }
}
