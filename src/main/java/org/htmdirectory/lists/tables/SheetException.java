package org.htmdirectory.lists.tables;

/**
 * A file, a pasted list or a choice about one cannot be used. The message is written for the visitor: it names the row,
 * where there is one, and the cause, and says what to do where something can be done.
 */
public final class SheetException extends RuntimeException {

    /** With a message for the visitor. */
    public SheetException(String message) {
        super(message);
    }

    SheetException(String message, Throwable cause) {
        super(message, cause);
    }

    static SheetException tooLong(long bytes) {
        return new SheetException("The styles or the list of sheets of this workbook take more than " + (bytes >> 20)
                + " MB. Save the sheet as CSV.");
    }

    static SheetException damaged(Throwable cause) {
        return new SheetException(
                "This workbook is damaged or was cut off. Open it in a spreadsheet program, save it again and try that copy.",
                cause);
    }
}
