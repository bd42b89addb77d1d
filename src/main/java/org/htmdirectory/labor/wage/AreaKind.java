package org.htmdirectory.labor.wage;

import org.htmdirectory.platform.reference.EnumCode;

/** What sort of area figures are published for. */
public enum AreaKind implements EnumCode {
    NATION("Nation"),
    STATE("State"),
    TERRITORY("Territory"),
    METROPOLITAN("Metropolitan area"),
    NONMETROPOLITAN("Nonmetropolitan area");

    private final String label;

    AreaKind(String label) {
        this.label = label;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }
}
