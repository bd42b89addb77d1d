package org.htmdirectory.lists.tables;

/** A workbook's formula of which the file holds no result, as programs write it that cannot calculate. */
record UnsavedFormula() implements Cell {

    @Override
    public String text() {
        return "";
    }
}
