package org.htmdirectory.terminology;

/**
 * How a title stands to a role, read from the title, with the meaning of SKOS mappings
 * (W3C, <i>SKOS Reference</i>, 2009, section 10): a level of a role is {@code NARROWER} than the role.
 */
public enum Equivalence {
    EXACT("exact", "the same job"),
    NARROWER("narrower", "a narrower wording"),
    BROADER("broader", "a broader wording"),
    RELATED("related", "a related job");

    private final String code;
    private final String label;

    Equivalence(String code, String label) {
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

    /** The equivalence of that code; throws {@link IllegalArgumentException} on any other text. */
    public static Equivalence parse(String code) {
        for (Equivalence equivalence : values()) {
            if (equivalence.code.equals(code)) {
                return equivalence;
            }
        }
        throw new IllegalArgumentException("No equivalence '" + code + "'");
    }
}
