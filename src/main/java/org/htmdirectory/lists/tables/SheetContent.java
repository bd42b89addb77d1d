package org.htmdirectory.lists.tables;

import java.io.IOException;

/** What is written into a copy of a table. */
@FunctionalInterface
public interface SheetContent {

    /** Writes all rows, in their order. */
    void writeTo(SheetWriter copy) throws IOException;
}
