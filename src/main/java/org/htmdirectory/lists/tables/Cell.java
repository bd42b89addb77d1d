package org.htmdirectory.lists.tables;

/**
 * One cell. Cells read from a workbook also keep how they were stored, so that numbers, dates and formulas are written
 * back as they were.
 */
public sealed interface Cell permits TextCell, StoredCell, UnsavedFormula {

    /** A cell that holds nothing. */
    Cell BLANK = new TextCell("");

    /**
     * What a reader sees: text as it is; a workbook's dates as {@code 2026-01-31} or {@code 2026-01-31 08:30:00}, its
     * numbers with up to 15 digits and no grouping, its truth values as TRUE or FALSE, its formulas as their last saved
     * result. Never null.
     */
    String text();

    /** A cell of a text. */
    static Cell of(String text) {
        return text.isEmpty() ? BLANK : new TextCell(text);
    }
}
