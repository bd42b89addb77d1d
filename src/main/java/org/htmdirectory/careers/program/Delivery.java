package org.htmdirectory.careers.program;

import org.htmdirectory.platform.reference.EnumCode;

/** Where and how a program is taught. */
public enum Delivery implements EnumCode {
    CAMPUS("At a school"),
    ONLINE("Online"),
    SCHOOL_AND_WORK("School and work together"),
    AT_WORK("At work"),
    ARMED_FORCES("In the armed forces"),
    UNKNOWN("Not known");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    /** Whether anything is known of it. */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /** Whether it is taught from afar. */
    public boolean isOnline() {
        return this == ONLINE;
    }

    /** The words for readers. */
    public String label() {
        return label;
    }
}
