package org.htmdirectory.lists.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetPreview;

/**
 * The columns of a table that are read. They count from 0, and {@link #NONE} says that the table has none of that kind; null
 * leaves it to be guessed.
 *
 * @param title the column of job titles
 * @param employer the column of employers
 * @param description the column that describes the work
 * @param department the column of departments
 * @param country the column of countries
 */
@Embeddable
public record JobColumns(
        @Column(name = "title_column") Integer title,
        @Column(name = "employer_column") Integer employer,
        @Column(name = "description_column") Integer description,
        @Column(name = "department_column") Integer department,
        @Column(name = "country_column") Integer country) {

    /** The number of a column that the table does not have. */
    public static final int NONE = -1;

    /** All are to be guessed. */
    public static final JobColumns GUESSED = new JobColumns(null, null, null, null, null);

    /** These columns, what is left open settled by a guess. */
    JobColumns settled(ColumnGuess guess, int width) {
        int titles = title != null ? checked(title, width) : guess.title();
        return new JobColumns(
                titles,
                employer != null ? checked(employer, width) : Integer.valueOf(guess.employer(titles)),
                description != null ? checked(description, width) : Integer.valueOf(guess.description(titles)),
                department != null ? checked(department, width) : Integer.valueOf(guess.department(titles)),
                country != null ? checked(country, width) : Integer.valueOf(guess.country(titles)));
    }

    /** The columns that are read or were chosen to be. */
    Set<Integer> all() {
        return named().values().stream()
                .filter(column -> column != null && column != NONE)
                .collect(Collectors.toSet());
    }

    /**
     * Makes sure that no column is chosen for two things.
     *
     * @throws SheetException if one is
     */
    void refuseContradictions(SheetPreview table) {
        Map<Integer, String> uses = new HashMap<>();
        named().forEach((use, column) -> {
            String other = column == null || column == NONE ? null : uses.put(column, use);
            if (other != null && column < table.columns().size()) {
                throw new SheetException("Column “%s” is chosen for %s and for %s. Choose a column of its own for each."
                        .formatted(table.columns().get(column).label(), other, use));
            }
        });
    }

    private Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("job titles", title);
        named.put("employers", employer);
        named.put("descriptions", description);
        named.put("departments", department);
        named.put("countries", country);
        return named;
    }

    private static Integer checked(int column, int width) {
        if (column < NONE || column >= width) {
            throw new SheetException("There is no column " + (column + 1) + "; the file has " + width
                    + (width == 1 ? "." : " columns."));
        }
        return column;
    }
}
