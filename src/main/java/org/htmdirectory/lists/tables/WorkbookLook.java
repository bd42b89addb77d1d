package org.htmdirectory.lists.tables;

import java.util.List;
import java.util.Set;

/**
 * What of a workbook is carried over into its copy beside the cells.
 *
 * @param styles its part with styles, or null for plain ones
 * @param widths the widths of its columns
 * @param from1904 whether its dates count from 1904
 * @param names what its formulas may name beside cells, in lower case
 * @param sheet the name of the sheet
 */
record WorkbookLook(byte[] styles, List<Width> widths, boolean from1904, Set<String> names, String sheet) {

    static final WorkbookLook PLAIN = new WorkbookLook(null, List.of(), false, Set.of(), "Sheet1");

    /** The width of the columns from one to another, both counted from 1. */
    record Width(int from, int to, String width, boolean hidden) {}
}
