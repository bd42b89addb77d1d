package org.htmdirectory.codes.crosswalk;

import org.htmdirectory.platform.reference.EnumCode;

/** What a mapping rests on. In falling order of strength. */
public enum Basis implements EnumCode {
    VERIFIED("read in a source", null),
    JUDGEMENT("our editors' judgment", "judgement"),
    UNVERIFIED("not yet verified", "unverified");

    private final String label;
    private final String doubt;

    Basis(String label, String doubt) {
        this.label = label;
        this.doubt = doubt;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }

    /** The doubt mark that a page shows, or null where there is no doubt. */
    public String doubt() {
        return doubt;
    }
}
