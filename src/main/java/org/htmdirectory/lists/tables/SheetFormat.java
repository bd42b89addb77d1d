package org.htmdirectory.lists.tables;

/** The two kinds of file that tables come in and go out as. */
public enum SheetFormat {
    /** Text with a delimiter between cells: CSV, TSV and their like. */
    CSV,
    /** An Office Open XML workbook. */
    XLSX
}
