package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Where rows come from: a text or a workbook. */
interface Source {

    /** What a source is once all that the visitor left open is settled, columns and header excepted. */
    record Settled(
            SheetFormat format, SheetChoices choices, List<String> sheets, List<String> notices, String lineBreak) {}

    /** Settles what the visitor left open. */
    Settled settle(SheetChoices asked) throws IOException;

    /** All rows, from the first on, by settled choices. */
    RowReader open(SheetChoices settled) throws IOException;

    /** Writes a copy as a workbook, with columns added; the target stays open. */
    void copy(SheetPreview preview, NewColumns added, OutputStream target, SheetContent content) throws IOException;
}
