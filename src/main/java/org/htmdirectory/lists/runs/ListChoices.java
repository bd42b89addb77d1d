package org.htmdirectory.lists.runs;

import org.htmdirectory.lists.tables.SheetChoices;

/**
 * What a visitor says about a list; what is null in it is guessed.
 *
 * @param table how the table is read
 * @param columns which of its columns are read
 * @param all what is said for all rows
 */
public record ListChoices(SheetChoices table, JobColumns columns, ForAllRows all) {

    /** Everything is to be guessed. */
    public static final ListChoices NONE = new ListChoices(SheetChoices.NONE, JobColumns.GUESSED, ForAllRows.NOTHING);
}
