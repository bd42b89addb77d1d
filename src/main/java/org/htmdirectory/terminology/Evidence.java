package org.htmdirectory.terminology;

/** How well a fact is evidenced. */
public enum Evidence {
    HIGH("high", "a source says it"),
    MEDIUM("medium", "a source supports it"),
    LOW("low", "our judgment from a source"),
    UNVERIFIED("unverified", "not yet verified");

    private final String code;
    private final String label;

    Evidence(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word used in tables and JSON. */
    public String code() {
        return code;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }

    /** The evidence of that code; throws {@link IllegalArgumentException} on any other text. */
    public static Evidence parse(String code) {
        for (Evidence evidence : values()) {
            if (evidence.code.equals(code)) {
                return evidence;
            }
        }
        throw new IllegalArgumentException("No evidence '" + code + "'");
    }
}
