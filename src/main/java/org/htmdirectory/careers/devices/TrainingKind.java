package org.htmdirectory.careers.devices;

import org.htmdirectory.platform.reference.EnumCode;

/** How people learn to look after a device. In the order in which pages tell it. */
public enum TrainingKind implements EnumCode {
    IN_HOUSE("At work"),
    MAKER("In a course"),
    CERTIFICATION("Certification");

    private final String label;

    TrainingKind(String label) {
        this.label = label;
    }

    /** The words for readers. */
    public String label() {
        return label;
    }
}
