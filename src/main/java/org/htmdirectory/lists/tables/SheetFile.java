package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A table that a visitor handed in. Nothing of it stays in memory, so the file must stay where it is while it is read.
 * Whatever is wrong with it, the answer is a {@link SheetException} for the visitor; an {@link UncheckedIOException}
 * means that the disk failed. Only few workbooks are read at a time: a call that has to wait too long for its turn ends with
 * a {@link SheetBusyException}, and so may one for a second workbook on a thread that holds the rows of a first.
 */
public final class SheetFile {

    private final Source source;
    private final SheetLimits limits;

    private SheetFile(Source source, SheetLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /**
     * A table in a file; its content says of what kind it is, not its name.
     *
     * @throws SheetException if it is too large or holds no table that can be read
     */
    public static SheetFile of(Path path, SheetLimits limits) {
        try {
            limits.checkSize(Files.size(path));
            boolean workbook = FileKind.of(path) == SheetFormat.XLSX;
            return new SheetFile(
                    workbook ? new WorkbookSource(path, limits, WorkbookPermits.SHARED) : TextSource.file(path, limits),
                    limits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A list or table that was pasted. Commas part its cells only under a header; tabs, as spreadsheet programs put them
     * between copied cells, always do.
     *
     * @throws SheetException if it is too large
     */
    public static SheetFile pasted(String text, SheetLimits limits) {
        if (text.isEmpty()) {
            throw new SheetException("The list is empty.");
        }
        limits.checkSize(text.length());
        return new SheetFile(TextSource.pasted(text, limits), limits);
    }

    /** Finds out what the table holds. */
    public SheetPreview inspect() {
        return inspect(SheetChoices.NONE);
    }

    /**
     * Finds out what the table holds, keeping to a visitor's choices. It reads the first rows, and of a text all bytes
     * for the encoding unless that is chosen.
     *
     * @throws SheetException if a choice does not fit or there are no rows
     */
    public SheetPreview inspect(SheetChoices choices) {
        try {
            return new Inspection(source, limits).of(choices);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The rows below the header in order, none left out; bad ones are marked. Each call reads from the first row on, so
     * {@code rows(preview).dropWhile(row -> row.number() <= last)} goes on after a row. The stream must be closed. It
     * ends with a {@link SheetException} where a limit is passed or the file turns out to be damaged.
     */
    public Stream<SheetRow> rows(SheetPreview preview) {
        try {
            RowReader reader = source.open(preview.choices());
            return StreamSupport.stream(new TableRows(reader, preview, limits), false)
                    .onClose(() -> close(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Writes a copy of this table with columns added.
     *
     * @param format the copy's format
     * @param target where it goes; closed when all is written, and left open on any failure
     * @param added the columns that are added
     * @param content writes the rows
     * @throws SheetException if the format cannot hold the table
     */
    public void copy(
            SheetPreview preview, SheetFormat format, OutputStream target, NewColumns added, SheetContent content)
            throws IOException {
        if (format == SheetFormat.CSV) {
            CsvSheetWriter text = new CsvSheetWriter(preview, target, added);
            content.writeTo(text);
            text.close();
        } else {
            source.copy(preview, added, target, content);
            target.close();
        }
    }

    private static void close(RowReader reader) {
        try {
            reader.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
