package org.htmdirectory.pages.field;

import org.htmdirectory.platform.reference.EnumCode;

/** What sort of event it is. In the order of the lanes of the drawing. */
enum MilestoneKind implements EnumCode {
    NAME("The name"),
    ALLIANCE("Alliances"),
    CODE("Official codes"),
    RANKING("Rankings"),
    GROUP("Organizations begin"),
    CERTIFICATE("Certifications"),
    EDUCATION("Training"),
    RULES("Laws"),
    AWARENESS("Being seen");

    private final String label;

    MilestoneKind(String label) {
        this.label = label;
    }

    /** Its name on pages. */
    public String label() {
        return label;
    }
}
