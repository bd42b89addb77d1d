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
 * @param header whether the first row that is not blank names the columns
 * @param sheet the name of the workbook's sheet to read
 */
@Embeddable
public record SheetChoices(
        @Enumerated(EnumType.STRING) TextEncoding encoding,
        @Enumerated(EnumType.STRING) Delimiter delimiter,
        Boolean header,
        String sheet) {

    /** Everything is to be guessed. */
    public static final SheetChoices NONE = new SheetChoices(null, null, null, null);

    SheetChoices text(TextEncoding settled, Delimiter parted) {
        return new SheetChoices(settled, parted, header, null);
    }

    SheetChoices workbook(String settled) {
        return new SheetChoices(null, null, header, settled);
    }

    SheetChoices headed(boolean settled) {
        return new SheetChoices(encoding, delimiter, settled, sheet);
    }
}
