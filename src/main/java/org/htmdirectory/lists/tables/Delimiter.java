package org.htmdirectory.lists.tables;

/** What stands between two cells of a text file. */
public enum Delimiter {
    COMMA(',', "comma"),
    SEMICOLON(';', "semicolon"),
    TAB('\t', "tab"),
    BAR('|', "bar"),
    /** Nothing: each line is one cell, commas and all. Such a list is written back with commas. */
    NONE('\uFFFF', "none: one column");

    private final char sign;
    private final String label;

    Delimiter(char sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** The delimiter's name for people, e.g. <i>semicolon</i>. */
    public String label() {
        return label;
    }

    char sign() {
        return sign;
    }

    char writtenSign() {
        return this == NONE ? COMMA.sign : sign;
    }
}
