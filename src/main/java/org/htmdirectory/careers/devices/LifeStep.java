package org.htmdirectory.careers.devices;

import org.htmdirectory.platform.reference.EnumCode;

/** A step in the life of a device, in the order in which it is taken first. */
public enum LifeStep implements EnumCode {
    PLAN("Plan"),
    BUY("Buy"),
    RECEIVE("Receive and test"),
    KEEP_SAFE("Keep safe"),
    REPAIR("Repair"),
    PROTECT("Protect from attack"),
    RETIRE("Retire");

    private final String label;

    LifeStep(String label) {
        this.label = label;
    }

    /** The words for readers. */
    public String label() {
        return label;
    }
}
