package org.htmdirectory.crosswalk;

/** What a mapping rests on. In falling order of strength. */
public enum Basis {
    VERIFIED("verified", "read in a source", null),
    JUDGEMENT("judgement", "our editors' judgment", "judgement"),
    UNVERIFIED("unverified", "not yet verified", "unverified");

    private final String code;
    private final String label;
    private final String doubt;

    Basis(String code, String label, String doubt) {
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

    /** The basis of that code; throws {@link IllegalArgumentException} on any other text. */
    public static Basis parse(String code) {
        for (Basis basis : values()) {
            if (basis.code.equals(code)) {
                return basis;
            }
        }
        throw new IllegalArgumentException("No basis '" + code + "'");
    }
}
