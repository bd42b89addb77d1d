package org.htmdirectory.lists.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number its number as a spreadsheet program shows it: the first row is 1, header and empty rows count, and a cell
 *     with line breaks does not make more rows of one
 * @param cells its cells as they are, neither padded nor cut; empty for an empty row
 * @param problem what is wrong with the row, in a sentence that names it, or null
 */
public record SheetRow(long number, List<Cell> cells, String problem) {

    /** Copies the cells. */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text in a column, counted from 0; empty where the row has no such cell. */
    public String text(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).text() : "";
    }

    /** Whether in a column, counted from 0, a formula stands whose result was not saved. */
    public boolean isUnsaved(int column) {
        return column >= 0 && column < cells.size() && cells.get(column) instanceof UnsavedFormula;
    }

    /** Whether nothing but white space is in it. */
    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.text().isBlank() || cell instanceof UnsavedFormula) {
                return false;
            }
        }
        return true;
    }

    SheetRow with(String cause) {
        return problem != null ? this : new SheetRow(number, cells, "Row " + number + " " + cause);
    }
}
