package org.htmdirectory.lists.tables;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a visitor says about a file; null leaves it to be guessed. Columns count from 0, and {@link #NO_COLUMN} says that
 * the file has none of that kind. What does not fit the kind of file is ignored: a workbook has no delimiter.
 *
 * @param encoding how the text is encoded
 * @param delimiter what parts the cells
 * @param header whether the first row that is not blank names the columns
 * @param sheet the name of the workbook's sheet to read
 * @param titleColumn the column of job titles
 * @param employerColumn the column of employers
 * @param descriptionColumn the column that describes the work
 */
@Embeddable
public record SheetChoices(
        @Enumerated(EnumType.STRING) TextEncoding encoding,
        @Enumerated(EnumType.STRING) Delimiter delimiter,
        Boolean header,
        String sheet,
        Integer titleColumn,
        Integer employerColumn,
        Integer descriptionColumn) {

    /** Everything is to be guessed. */
    public static final SheetChoices NONE = new SheetChoices(null, null, null, null, null, null, null);

    /** The number of a column that the file does not have. */
    public static final int NO_COLUMN = -1;

    SheetChoices text(TextEncoding settled, Delimiter parted) {
        return new SheetChoices(settled, parted, header, null, titleColumn, employerColumn, descriptionColumn);
    }

    SheetChoices workbook(String settled) {
        return new SheetChoices(null, null, header, settled, titleColumn, employerColumn, descriptionColumn);
    }

    SheetChoices columns(boolean headed, int title, int employer, int description) {
        return new SheetChoices(encoding, delimiter, headed, sheet, title, employer, description);
    }
}
