package org.htmdirectory.terms;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Doubt;

/** How well a fact is evidenced. */
public enum Evidence implements EnumCode {
    HIGH("a source says it"),
    MEDIUM("a source supports it"),
    LOW("our judgment from a source"),
    UNVERIFIED("not yet verified");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }

    /** Whether no source is known to say it. */
    public boolean isUnverified() {
        return this == UNVERIFIED;
    }

    /** The mark of doubt that pages show, or null where none is due. */
    public Doubt doubt() {
        return switch (this) {
            case HIGH, MEDIUM -> null;
            case LOW -> Doubt.JUDGEMENT;
            case UNVERIFIED -> Doubt.UNVERIFIED;
        };
    }
}
