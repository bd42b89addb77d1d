package org.htmdirectory.careers.pathway;

/** What speaks for a way. In the order in which pages show them. */
public enum Merit {
    QUICKEST("The quickest", "the quickest"),
    QUICKEST_SUPPORTED("The quickest with the fewest doubts", "the quickest with the fewest doubts"),
    LEAST_SCHOOLING("The least schooling", "the least schooling"),
    QUICKER_IN_DOUBT("Quicker, with more in doubt", "quicker, with more in doubt"),
    ANOTHER("Another way", "another way");

    private final String label;
    private final String words;

    Merit(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** The words for readers. */
    public String label() {
        return label;
    }

    /** The same within a sentence. */
    String words() {
        return words;
    }
}
