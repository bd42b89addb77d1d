package org.htmdirectory.terms;

import org.htmdirectory.platform.reference.EnumCode;

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

    /** Whether nobody has checked it yet. */
    public boolean isUnverified() {
        return this == UNVERIFIED;
    }

    /** The name of the mark of doubt that pages show, or null where none is due. */
    public String doubt() {
        return switch (this) {
            case HIGH, MEDIUM -> null;
            case LOW -> "judgement";
            case UNVERIFIED -> "unverified";
        };
    }
}
