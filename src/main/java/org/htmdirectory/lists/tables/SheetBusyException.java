package org.htmdirectory.lists.tables;

/** As many workbooks are being read as fit into memory, for longer than a caller can wait. Nothing is wrong with the file. */
public final class SheetBusyException extends RuntimeException {

    SheetBusyException(Throwable cause) {
        super(
                "Several large workbooks are being read at the moment. Try again in a minute, or save the sheet as CSV.",
                cause);
    }
}
