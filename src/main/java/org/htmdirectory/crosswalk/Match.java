package org.htmdirectory.crosswalk;

/**
 * How a code stands to a role, read from the role, with the meaning of SKOS mappings
 * (W3C, <i>SKOS Reference</i>, 2009, section 10). In falling order of closeness.
 */
public enum Match {
    EXACT("exact", "Same", "the code is this role, no more and no less"),
    CLOSE("close", "Nearly the same", "the code and this role are nearly the same"),
    BROAD("broad", "Covers more", "the code covers more than this role"),
    NARROW("narrow", "Covers less", "the code covers only a part of this role"),
    RELATED("related", "Neighbor", "a neighboring code, where some of this role's titles end up");

    private final String code;
    private final String label;
    private final String meaning;

    Match(String code, String label, String meaning) {
        this.code = code;
        this.label = label;
        this.meaning = meaning;
    }

    /** The word used in tables and JSON. */
    public String code() {
        return code;
    }

    /** The short words used in tables on pages. */
    public String label() {
        return label;
    }

    /** The meaning in plain words, as part of a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The match of that code; throws {@link IllegalArgumentException} on any other text. */
    public static Match parse(String code) {
        for (Match match : values()) {
            if (match.code.equals(code)) {
                return match;
            }
        }
        throw new IllegalArgumentException("No match '" + code + "'");
    }
}
