package org.htmdirectory.lists.tables;

import java.io.Closeable;
import java.io.IOException;

/** Reads the rows of one table, from the first on. */
interface RowReader extends Closeable {

    /** The next row, null after the last. */
    SheetRow next() throws IOException;
}
