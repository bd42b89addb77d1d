package org.htmdirectory.careers.pathway;

/** What sets a way apart from the others beside it. In the order in which pages show them. */
public enum Merit {
    QUICKEST("the quickest of these"),
    LEAST_SCHOOL("the least school of these");

    private final String words;

    Merit(String words) {
        this.words = words;
    }

    /** The words within a sentence. */
    public String words() {
        return words;
    }
}
