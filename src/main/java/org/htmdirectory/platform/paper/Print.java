package org.htmdirectory.platform.paper;

import org.htmdirectory.platform.reference.EnumCode;

/** How large a handout's letters are. The style sheet keeps to it: nothing is printed smaller. */
public enum Print implements EnumCode {
    NORMAL("Normal print"),
    LARGE("Large print");

    private final String label;

    Print(String label) {
        this.label = label;
    }

    /** The name used on pages. */
    public String label() {
        return label;
    }
}
