package org.htmdirectory.careers.work;

import org.htmdirectory.platform.reference.EnumCode;

/** How often people do a task, the most frequent first. */
public enum Frequency implements EnumCode {
    DAILY("every day"),
    WEEKLY("every week"),
    MONTHLY("every month"),
    NOW_AND_THEN("now and then");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    /** The words within a sentence. */
    public String label() {
        return label;
    }
}
