package org.htmdirectory.lists.tables;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** Cells of a workbook that is being written. */
final class WorkbookCells {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private WorkbookCells() {}

    /** A new cell in a column, counted from 0. */
    static Cell create(Row row, int column) {
        if (column >= CellAddress.COLUMNS) {
            throw new SheetException(FiguresInWords.of(
                    "A workbook holds at most %,d columns, and row %d would need more. Choose CSV.",
                    CellAddress.COLUMNS, row.getRowNum() + 1));
        }
        return row.createCell(column);
    }

    /** Writes what is added to a row; nothing where there is nothing to say. */
    static void add(Row row, int column, Object value) {
        if (AddedCell.isNumber(value)) {
            cell(row, column).setCellValue(((Number) value).doubleValue());
        } else if (!AddedCell.text(value).isEmpty()) {
            text(cell(row, column), AddedCell.text(value));
        }
    }

    private static Cell cell(Row row, int column) {
        Cell there = row.getCell(column);
        return there == null ? create(row, column) : there;
    }

    /** Takes out what a cell holds, if there is one; it keeps its look. */
    static void empty(Row row, int column) {
        Cell there = row.getCell(column);
        if (there != null) {
            there.setBlank();
        }
    }

    static void text(Cell cell, String text) {
        String stored = Escapes.encode(text);
        if (stored.length() > LONGEST_TEXT) {
            throw new SheetException(FiguresInWords.of(
                    "Row %d has a cell of %,d characters, and a workbook’s cell holds %,d. Choose CSV.",
                    cell.getRowIndex() + 1, stored.length(), LONGEST_TEXT));
        }
        cell.setCellValue(stored);
    }
}
