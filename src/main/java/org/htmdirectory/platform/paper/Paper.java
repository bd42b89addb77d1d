package org.htmdirectory.platform.paper;

import org.htmdirectory.platform.reference.EnumCode;

/** What a handout is printed on. */
public enum Paper implements EnumCode {
    LETTER("Letter", new PageSize(8.5f, 11)),
    A4("A4", new PageSize(8.268f, 11.693f));

    private final String label;
    private final PageSize size;

    Paper(String label, PageSize size) {
        this.label = label;
        this.size = size;
    }

    /** The name used on pages. */
    public String label() {
        return label;
    }

    /** How large a sheet is. */
    public PageSize size() {
        return size;
    }
}
