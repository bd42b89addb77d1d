package org.htmdirectory.lists.tables;

import java.util.List;

/**
 * A row as one that may name columns.
 *
 * @param row the row
 * @param names what its cells hold, blanks left out
 * @param known how many of them are usual names of columns
 */
record HeaderRow(SheetRow row, List<String> names, long known) {

    static HeaderRow of(SheetRow row) {
        return new HeaderRow(
                row,
                row.cells().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isBlank())
                        .toList(),
                row.cells().stream()
                        .filter(cell -> !cell.text().isBlank())
                        .filter(ColumnNames::isUsual)
                        .count());
    }

    /** How many cells hold something. */
    int width() {
        return names.size();
    }

    /** Whether one of its names is such that the row can hardly be anything else. */
    boolean decides() {
        return ColumnNames.holdDeciding(names.stream());
    }

    /** Whether at least half of its cells are usual names. */
    boolean isUsual() {
        return known * 2 >= width();
    }

    /** Whether it holds several names, and nothing else. */
    boolean isNothingElse() {
        return width() > 1 && known == width();
    }

    boolean isDistinct() {
        return names.stream().distinct().count() == names.size();
    }

    /**
     * Whether it parts columns that a row above has in one: it names some where that has no name, and none where that has
     * one that decides.
     */
    boolean divides(HeaderRow upper) {
        boolean fills = false;
        for (int at = 0; at < row.cells().size(); at++) {
            String above = upper.row.text(at);
            boolean blank = row.text(at).isBlank();
            if (!blank && (CellLook.isData(row.text(at)) || ColumnNames.isDeciding(above))) {
                return false;
            }
            fills |= !blank && above.isBlank() && at < upper.row.cells().size();
        }
        return fills;
    }
}
