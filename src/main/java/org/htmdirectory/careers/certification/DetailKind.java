package org.htmdirectory.careers.certification;

import org.htmdirectory.platform.reference.EnumCode;

/** What a fact about a certification is about. In the order in which pages tell it. */
public enum DetailKind implements EnumCode {
    FEE("What it costs"),
    DATES("When the exam is"),
    PASS_MARK("To pass"),
    OUTLINE("What it asks about"),
    RENEWAL("To keep it"),
    ASKED_BY("Who asks for it"),
    KNOWN("Good to know");

    private final String label;

    DetailKind(String label) {
        this.label = label;
    }

    /** The words for readers. */
    public String label() {
        return label;
    }
}
