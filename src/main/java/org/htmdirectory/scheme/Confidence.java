package org.htmdirectory.scheme;

/** How sure it is that a code exists as given. */
public enum Confidence {
    VERIFIED("verified", "read in its owner's own data or pages", null),
    SECONDARY("secondary", "read in someone else's list", "second-hand"),
    UNVERIFIED("unverified", "no document found yet", "unverified");

    private final String code;
    private final String label;
    private final String doubt;

    Confidence(String code, String label, String doubt) {
        this.code = code;
        this.label = label;
        this.doubt = doubt;
    }

    /** The word used in tables and JSON. */
    public String code() {
        return code;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }

    /** The doubt mark that a page shows, or null where there is no doubt. */
    public String doubt() {
        return doubt;
    }

    /** The confidence of that code; throws {@link IllegalArgumentException} on any other text. */
    public static Confidence parse(String code) {
        for (Confidence confidence : values()) {
            if (confidence.code.equals(code)) {
                return confidence;
            }
        }
        throw new IllegalArgumentException("No confidence '" + code + "'");
    }
}
