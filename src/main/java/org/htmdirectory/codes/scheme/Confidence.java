package org.htmdirectory.codes.scheme;

import org.htmdirectory.platform.reference.EnumCode;

/** How sure it is that a code exists as given. */
public enum Confidence implements EnumCode {
    VERIFIED("read in its owner's own data or pages", null),
    SECONDARY("read in someone else's list", "second-hand"),
    UNVERIFIED("no document found yet", "unverified");

    private final String label;
    private final String doubt;

    Confidence(String label, String doubt) {
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
