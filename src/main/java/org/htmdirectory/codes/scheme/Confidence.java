package org.htmdirectory.codes.scheme;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Doubt;

/** How sure it is that a code exists as given. */
public enum Confidence implements EnumCode {
    VERIFIED("read in its owner's own data or pages", null),
    SECONDARY("read in someone else's list", Doubt.SECOND_HAND),
    UNVERIFIED("no document found yet", Doubt.UNVERIFIED);

    private final String label;
    private final Doubt doubt;

    Confidence(String label, Doubt doubt) {
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
