package org.htmdirectory.platform.reference;

import java.math.BigDecimal;
import java.util.List;

/** One row of a reference table's file, with the line it begins on. */
public final class ReferenceRow {

    private final long line;
    private final List<Column> columns;
    private final List<String> cells;

    ReferenceRow(long line, List<Column> columns, List<String> cells) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The cell of that column, empty where nothing is given. */
    public String cell(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return cells.get(i);
            }
        }
        throw new IllegalArgumentException("No column '" + column + "'");
    }

    /** The number in that column, or null where the cell is empty or holds none. */
    public Double number(String column) {
        try {
            return cell(column).isEmpty() ? null : new BigDecimal(cell(column)).doubleValue();
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** The line of the file on which the row begins; the header is line 1. */
    public long line() {
        return line;
    }
}
