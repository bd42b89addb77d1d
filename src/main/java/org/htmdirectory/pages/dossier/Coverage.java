package org.htmdirectory.pages.dossier;

import org.htmdirectory.platform.reference.EnumCode;

/** Whether the definition of an occupation holds a duty. */
public enum Coverage implements EnumCode {
    YES("Yes"),
    PARTLY("In part"),
    NO("No");

    private final String label;

    Coverage(String label) {
        this.label = label;
    }

    /** The word used on pages. */
    public String label() {
        return label;
    }
}
