package org.htmdirectory.codes.scheme;

import java.util.List;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;

/** How sure it is that a code exists as given. */
public enum Confidence implements EnumCode {
    VERIFIED("read in its owner's own data or pages"),
    SECONDARY("read in someone else's list"),
    UNVERIFIED("found in no document yet");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }

    /** How sure a code is that cites this page. */
    Doubt doubt(Citation citation) {
        return switch (this) {
            case VERIFIED -> Doubt.of(List.of(citation));
            case SECONDARY -> Doubt.ONE_SOURCE;
            case UNVERIFIED -> Doubt.OUR_JUDGMENT;
        };
    }
}
