package org.htmdirectory.terms;

import org.htmdirectory.platform.reference.EnumCode;

/** What sort of wording a title is. In the order in which pages list them. */
public enum TitleKind implements EnumCode {
    PREFERRED("Standard name"),
    ABBREVIATION("Short forms"),
    SYNONYM("Other names"),
    SENIORITY("Names with a level"),
    EMPLOYER("Names one employer uses"),
    MILITARY("Military names"),
    REGIONAL("Names in other English-speaking countries"),
    TRANSLATION("Names in other languages"),
    LEGACY("Older names"),
    MISSPELLING("Common misspellings"),
    GROUP("Official group names that cover more"),
    LOOKALIKE("Look-alikes");

    private final String label;

    TitleKind(String label) {
        this.label = label;
    }

    /** The heading used on pages. */
    public String label() {
        return label;
    }
}
