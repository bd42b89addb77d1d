package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.util.List;

/**
 * Writes a copy of a table with columns added, row by row. The header comes by itself; a table without one gets one, of the
 * labels of its columns.
 *
 * <p>Original cells are written as they were, in the order they were. The added cells stand after the last column of the
 * table; a row that has more cells than the table has columns keeps the surplus after those. Added text that a spreadsheet
 * program would take for a formula ({@code =}, {@code +}, {@code -}, {@code @}, tab or carriage return in front) gets an
 * apostrophe in front.
 *
 * <p>CSV is written with the delimiter and the line ends of the original and quotation marks only where needed, as UTF-8:
 * without a byte order mark if the original was UTF-8 without one, and then with plain quotation marks in what is added; else
 * with one, so that spreadsheet programs that opened the original open the copy.
 *
 * <p>An XLSX copy of a workbook that is small enough is that workbook with all that is in it; where surplus cells stand, the
 * columns come after them. Of a large one the copy holds one sheet: numbers, dates, truth values and their looks are kept,
 * and formulas become their last saved results.
 */
public interface SheetWriter {

    /**
     * Writes a row.
     *
     * @param row a row of the table, after those before it
     * @param added the added cells: numbers are written as such, null is empty, anything else is text
     * @throws SheetException if the format cannot hold the row
     */
    void write(SheetRow row, List<?> added) throws IOException;
}
