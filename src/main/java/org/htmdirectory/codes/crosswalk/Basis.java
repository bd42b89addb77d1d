package org.htmdirectory.codes.crosswalk;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Doubt;

/** What a mapping rests on. In falling order of strength. */
public enum Basis implements EnumCode {
    VERIFIED("read in a source", null),
    JUDGEMENT("our editors' judgment", Doubt.JUDGEMENT),
    UNVERIFIED("not yet verified", Doubt.UNVERIFIED);

    private final String label;
    private final Doubt doubt;

    Basis(String label, Doubt doubt) {
        this.label = label;
        this.doubt = doubt;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }

    /** The doubt mark that a page shows, or null where there is no doubt. */
    public Doubt doubt() {
        return doubt;
    }
}
