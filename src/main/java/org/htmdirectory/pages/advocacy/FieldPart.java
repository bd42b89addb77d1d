package org.htmdirectory.pages.advocacy;

import org.htmdirectory.platform.reference.EnumCode;

/** A part of what is said of the field. In the order of the page. */
enum FieldPart implements EnumCode {
    NAMES("Many names, one job"),
    CODES("What the government counts"),
    ALLIANCES("Tries to speak with one voice"),
    MODEL("A pattern to copy"),
    REGULATORS("Who makes the rules"),
    STAKEHOLDERS("Whom to win over"),
    STUDENTS("Where the next people come from"),
    ACTION("What you can do");

    private final String label;

    FieldPart(String label) {
        this.label = label;
    }

    /** The heading. */
    public String label() {
        return label;
    }
}
