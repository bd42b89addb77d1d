package org.htmdirectory.pages.dossier;

import org.htmdirectory.platform.reference.EnumCode;

/** Whether a list of occupations has a line for the work. */
public enum Naming implements EnumCode {
    OWN("A line of its own", "accent"),
    SHARED("Counted with other work", "data-1"),
    UNNAMED("No line names it", "data-2 stroke dash"),
    NOT_SEEN("Not seen by us", "muted-ink stroke dots");

    private final String label;
    private final String style;

    Naming(String label, String style) {
        this.label = label;
        this.style = style;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }

    /** How drawings show it. */
    String style() {
        return style;
    }
}
