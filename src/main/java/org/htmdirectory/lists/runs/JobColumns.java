package org.htmdirectory.lists.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.htmdirectory.lists.tables.SheetException;

/**
 * The columns of a table that are read. They count from 0, and {@link #NONE} says that the table has none of that kind; null
 * leaves it to be guessed.
 *
 * @param title the column of job titles
 * @param employer the column of employers
 * @param description the column that describes the work
 * @param department the column of departments
 */
@Embeddable
public record JobColumns(
        @Column(name = "title_column") Integer title,
        @Column(name = "employer_column") Integer employer,
        @Column(name = "description_column") Integer description,
        @Column(name = "department_column") Integer department) {

    /** The number of a column that the table does not have. */
    public static final int NONE = -1;

    /** All are to be guessed. */
    public static final JobColumns GUESSED = new JobColumns(null, null, null, null);

    /** These columns, what is left open settled by a guess. */
    JobColumns settled(ColumnGuess guess, int width) {
        int titles = title != null ? checked(title, width) : guess.title();
        return new JobColumns(
                titles,
                employer != null ? checked(employer, width) : Integer.valueOf(guess.employer(titles)),
                description != null ? checked(description, width) : Integer.valueOf(guess.description(titles)),
                department != null ? checked(department, width) : Integer.valueOf(guess.department(titles)));
    }

    private static Integer checked(int column, int width) {
        if (column < NONE || column >= width) {
            throw new SheetException("There is no column " + (column + 1) + "; the file has " + width
                    + (width == 1 ? "." : " columns."));
        }
        return column;
    }
}
