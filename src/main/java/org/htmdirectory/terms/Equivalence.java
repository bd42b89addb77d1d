package org.htmdirectory.terms;

import org.htmdirectory.platform.reference.EnumCode;

/**
 * How a title stands to a role, read from the title, with the meaning of SKOS mappings
 * (W3C, <i>SKOS Reference</i>, 2009, section 10): a level of a role is {@code NARROWER} than the role.
 */
public enum Equivalence implements EnumCode {
    EXACT("the same job"),
    NARROWER("a narrower name"),
    BROADER("a broader name"),
    RELATED("a related job");

    private final String label;

    Equivalence(String label) {
        this.label = label;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }
}
