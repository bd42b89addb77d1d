package org.htmdirectory.codes.crosswalk;

import org.htmdirectory.platform.reference.EnumCode;

/**
 * How a code stands to a role, read from the role, with the meaning of SKOS mappings
 * (W3C, <i>SKOS Reference</i>, 2009, section 10). In falling order of closeness.
 */
public enum Match implements EnumCode {
    EXACT("Same", "the code is this role, no more and no less"),
    CLOSE("Nearly the same", "the code and this role are nearly the same"),
    BROAD("Covers more", "the code covers more than this role"),
    NARROW("Covers less", "the code covers only a part of this role"),
    RELATED("Neighbor", "a neighboring code, where some of this role's titles end up");

    private final String label;
    private final String meaning;

    Match(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The short words used in tables on pages. */
    public String label() {
        return label;
    }

    /** Whether the code only stands near the role and does not count it. */
    public boolean isNeighbor() {
        return this == RELATED;
    }

    /** The meaning in plain words, as part of a sentence. */
    public String meaning() {
        return meaning;
    }
}
