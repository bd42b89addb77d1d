package org.htmdirectory.lists.pages;

import java.util.Arrays;
import org.htmdirectory.lists.runs.ForAllRows;
import org.htmdirectory.lists.runs.JobColumns;
import org.htmdirectory.lists.runs.ListChoices;
import org.htmdirectory.lists.tables.Delimiter;
import org.htmdirectory.lists.tables.SheetChoices;
import org.htmdirectory.lists.tables.TextEncoding;

/**
 * How a visitor wants a file to be read; what is empty or makes no sense is guessed.
 *
 * @param encoding name of a {@link TextEncoding}
 * @param delimiter name of a {@link Delimiter}
 * @param header the number of the row that names the columns, or {@code 0} for none
 * @param sheet a workbook's sheet
 * @param title number of the column of job titles
 * @param employer number of the column of employers, or -1
 * @param description number of the column that describes the work, or -1
 * @param department number of the column of departments, or -1
 * @param country number of the column of countries, or -1
 * @param employerOfAll who employs the people in all rows
 * @param departmentOfAll the department of the people in all rows
 * @param countryOfAll where the people in all rows work
 * @param seen how the file was read when these columns were chosen; under another reading they mean nothing
 */
record ReadingForm(
        String encoding,
        String delimiter,
        String header,
        String sheet,
        Integer title,
        Integer employer,
        Integer description,
        Integer department,
        Integer country,
        String employerOfAll,
        String departmentOfAll,
        String countryOfAll,
        String seen) {

    boolean isEmpty() {
        return seen == null || seen.isEmpty();
    }

    /** Whether the columns were chosen under the reading that is now wanted. */
    boolean isSeen() {
        return !isEmpty() && seen.equals(reading(reading()));
    }

    ListChoices choices() {
        return new ListChoices(
                reading(),
                isSeen() ? new JobColumns(title, employer, description, department, country) : JobColumns.GUESSED,
                ForAllRows.of(employerOfAll, departmentOfAll, countryOfAll));
    }

    private SheetChoices reading() {
        SheetChoices chosen = new SheetChoices(
                value(TextEncoding.class, encoding),
                value(Delimiter.class, delimiter),
                null,
                null,
                sheet == null || sheet.isEmpty() ? null : sheet);
        boolean said = header != null && header.matches("\\d{1,7}") && !isHeaderOfAnother(chosen);
        if (!said) {
            return chosen;
        }
        int row = Integer.parseInt(header);
        return chosen.headed(row == 0 ? null : Integer.valueOf(row));
    }

    /** Whether the header is that of another sheet, or of the same text read otherwise, and nobody has changed it. */
    private boolean isHeaderOfAnother(SheetChoices chosen) {
        return !isEmpty() && seen.endsWith("|" + header) && !seen.startsWith(table(chosen) + "|");
    }

    private static <E extends Enum<E>> E value(Class<E> set, String name) {
        return Arrays.stream(set.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** A reading as the form sends it back. */
    static String reading(SheetChoices choices) {
        return table(choices) + "|" + (choices.headerRow() == null ? 0 : choices.headerRow());
    }

    private static String table(SheetChoices choices) {
        return "%s|%s|%s".formatted(choices.encoding(), choices.delimiter(), choices.sheet());
    }
}
