package org.htmdirectory.pages.dossier;

import org.htmdirectory.platform.reference.EnumCode;

/** Whose work a line of a list is about. */
public enum CountedWork implements EnumCode {
    TECHNICIANS("Technicians"),
    ENGINEERS("Engineers"),
    BOTH("Technicians and engineers");

    private final String label;

    CountedWork(String label) {
        this.label = label;
    }

    /** The word used on pages. */
    public String label() {
        return label;
    }
}
