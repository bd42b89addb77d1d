package org.htmdirectory.lists.tables;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a visitor says about a table; null leaves it to be guessed. What does not fit the kind of file is ignored: a workbook
 * has no delimiter.
 *
 * @param encoding how the text is encoded
 * @param delimiter what parts the cells
 * @param header whether a row names the columns; unless the next says which, the first that is not blank
 * @param headerRow the number of the row that names the columns, as a spreadsheet program counts
 * @param sheet the name of the workbook's sheet to read
 */
@Embeddable
public record SheetChoices(
        @Enumerated(EnumType.STRING) TextEncoding encoding,
        @Enumerated(EnumType.STRING) Delimiter delimiter,
        Boolean header,
        Integer headerRow,
        String sheet) {

    /** Everything is to be guessed. */
    public static final SheetChoices NONE = new SheetChoices(null, null, null, null, null);

    SheetChoices text(TextEncoding settled, Delimiter parted) {
        return new SheetChoices(settled, parted, header, headerRow, null);
    }

    SheetChoices workbook(String settled) {
        return new SheetChoices(null, null, header, headerRow, settled);
    }

    /** The same, with a header in a row, or with none where that is null. */
    public SheetChoices headed(Integer row) {
        return new SheetChoices(encoding, delimiter, row != null, row, sheet);
    }
}
