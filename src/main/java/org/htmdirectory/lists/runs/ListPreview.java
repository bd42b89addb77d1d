package org.htmdirectory.lists.runs;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.lists.tables.NewColumns;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetFile;
import org.htmdirectory.lists.tables.SheetPreview;

/**
 * What a list was found to be.
 *
 * @param table what its table was found to be
 * @param columns which of its columns are read, all of them settled
 * @param all what is said for all rows
 * @param before columns that an earlier classification added, counted from 0
 */
public record ListPreview(SheetPreview table, JobColumns columns, ForAllRows all, Set<Integer> before) {

    /**
     * Finds out what a list holds, keeping to a visitor's choices.
     *
     * @throws SheetException if a choice does not fit or there are no rows
     */
    public static ListPreview of(SheetFile file, ListChoices choices) {
        SheetPreview table = file.inspect(choices.table());
        CodedBefore before = CodedBefore.in(table);
        JobColumns chosen = choices.columns();
        chosen.refuseContradictions(table);
        Set<Integer> taken =
                Stream.of(before.columns(), chosen.all()).flatMap(Set::stream).collect(Collectors.toSet());
        JobColumns columns =
                chosen.settled(new ColumnGuess(table, taken), table.columns().size());
        before.refuse(columns);
        return new ListPreview(table, columns, choices.all(), before.columns());
    }

    /** What a list was found to be that is worked off already, whatever would be said of the choices today. */
    static ListPreview ofSettled(SheetFile file, ListChoices choices) {
        SheetPreview table = file.inspect(choices.table());
        return new ListPreview(
                table, choices.columns(), choices.all(), CodedBefore.in(table).columns());
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

    /** The column of countries, if one was chosen or found. */
    public OptionalInt country() {
        return column(columns.country());
    }

    /** What a person should know of it, in sentences. */
    public List<String> notices() {
        return Stream.concat(table.notices().stream(), new CodedBefore(table, before).notices().stream())
                .toList();
    }

    /** The columns that its copy gets; of a list that was classified before they take the place of the old ones. */
    public NewColumns added() {
        return new NewColumns(AddedColumns.NAMES, before);
    }

    /** How its rows become jobs. */
    public JobReading reading() {
        return new JobReading(columns, all);
    }

    private static OptionalInt column(int chosen) {
        return chosen == JobColumns.NONE ? OptionalInt.empty() : OptionalInt.of(chosen);
    }
}
