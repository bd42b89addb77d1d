package org.htmdirectory.pages.dossier;

import org.htmdirectory.platform.reference.EnumCode;

/** What sort of thing happened in a revision of the list. */
public enum EventKind implements EnumCode {
    NOTICE("Notice"),
    REQUEST("Request"),
    ANSWER("Answer"),
    DECISION("Decision"),
    PLAN("Plan"),
    UNKNOWN("Not known");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    /** The word used on pages. */
    public String label() {
        return label;
    }
}
