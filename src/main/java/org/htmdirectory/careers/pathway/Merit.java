package org.htmdirectory.careers.pathway;

/** What sets a way apart from the others beside it. In the order in which pages show them. */
public enum Merit {
    QUICKEST("takes the least time"),
    QUICKEST_AT_BEST("takes the least time at best"),
    LEAST_SCHOOL("needs the least school");

    private final String words;

    Merit(String words) {
        this.words = words;
    }

    /** The words for it, after the way’s name. */
    public String words() {
        return words;
    }
}
