package org.htmdirectory.pathway;

/** What speaks for a way. In the order in which pages show them. */
public enum Merit {
    QUICKEST("The quickest"),
    LEAST_SCHOOLING("The least schooling"),
    ANOTHER("Another way");

    private final String label;

    Merit(String label) {
        this.label = label;
    }

    /** The words for readers. */
    public String label() {
        return label;
    }
}
