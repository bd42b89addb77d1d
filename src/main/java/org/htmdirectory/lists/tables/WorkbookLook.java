package org.htmdirectory.lists.tables;

import java.util.List;

/**
 * What of a workbook is carried over into a copy made anew, beside its cells.
 *
 * @param styles its part with styles, or null for plain ones
 * @param widths the widths of its columns
 * @param from1904 whether its dates count from 1904
 * @param sheet the name of the sheet
 */
record WorkbookLook(byte[] styles, List<Width> widths, boolean from1904, String sheet) {

    static final WorkbookLook PLAIN = new WorkbookLook(null, List.of(), false, "Sheet1");

    /** The width of the columns from one to another, both counted from 1, in letters. */
    record Width(int from, int to, double letters, boolean hidden) {}
}
