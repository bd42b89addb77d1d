package org.htmdirectory.lists.runs;

import java.util.OptionalInt;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetFile;
import org.htmdirectory.lists.tables.SheetPreview;

/**
 * What a list was found to be.
 *
 * @param table what its table was found to be
 * @param columns which of its columns are read, all of them settled
 * @param all what is said for all rows
 */
public record ListPreview(SheetPreview table, JobColumns columns, ForAllRows all) {

    /**
     * Finds out what a list holds, keeping to a visitor's choices.
     *
     * @throws SheetException if a choice does not fit or there are no rows
     */
    public static ListPreview of(SheetFile file, ListChoices choices) {
        SheetPreview table = file.inspect(choices.table());
        return new ListPreview(
                table,
                choices.columns()
                        .settled(new ColumnGuess(table), table.columns().size()),
                choices.all());
    }

    /** What was chosen, and for the rest what was found; given back they lead to the same preview. */
    public ListChoices choices() {
        return new ListChoices(table.choices(), columns, all);
    }

    /** The column of job titles, if one was chosen or found. */
    public OptionalInt title() {
        return column(columns.title());
    }

    /** The column of employers, if one was chosen or found. */
    public OptionalInt employer() {
        return column(columns.employer());
    }

    /** The column that describes the work, if one was chosen or found. */
    public OptionalInt description() {
        return column(columns.description());
    }

    /** The column of departments, if one was chosen or found. */
    public OptionalInt department() {
        return column(columns.department());
    }

    /** How its rows become jobs. */
    public JobReading reading() {
        return new JobReading(columns, all);
    }

    private static OptionalInt column(int chosen) {
        return chosen == JobColumns.NONE ? OptionalInt.empty() : OptionalInt.of(chosen);
    }
}
