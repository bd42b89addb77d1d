package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** The rows of a table below its header, those that do not fit its columns marked. */
final class TableRows extends AbstractSpliterator<SheetRow> {

    private final RowReader reader;
    private final SheetPreview preview;
    private final SheetLimits limits;
    private final int width;
    private final long headerRow;
    private long rows;
    private long cells;

    TableRows(RowReader reader, SheetPreview preview, SheetLimits limits) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.reader = reader;
        this.preview = preview;
        this.limits = limits;
        this.width = preview.columns().size();
        this.headerRow = preview.header() == null ? 0 : preview.header().number();
    }

    @Override
    public boolean tryAdvance(Consumer<? super SheetRow> action) {
        SheetRow row = next();
        if (row == null) {
            return false;
        }
        action.accept(checked(row));
        return true;
    }

    private SheetRow next() {
        try {
            SheetRow row;
            do {
                row = reader.next();
            } while (row != null && row.number() <= headerRow);
            return row;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SheetRow checked(SheetRow row) {
        cells += row.cells().size();
        if (++rows > limits.maxRows()) {
            throw new SheetException(FiguresInWords.of(
                    "This file has more than %,d rows: row %d is one too many. Split it into smaller files.",
                    limits.maxRows(), row.number()));
        } else if (cells > limits.maxCells()) {
            throw new SheetException(FiguresInWords.of(
                    "Up to row %d this file has more than %,d cells. Keep fewer columns or rows.",
                    row.number(), limits.maxCells()));
        }
        int found = row.cells().size();
        if (found == width || row.isBlank()) {
            return row;
        }
        boolean text = preview.format() == SheetFormat.CSV;
        boolean surplus = found > width && Sample.filled(row) > width;
        return surplus || text && found < width ? row.with(misfit(found)) : row;
    }

    private String misfit(int found) {
        return FiguresInWords.of(
                "has %,d %s where the table has %,d %s.",
                found, found == 1 ? "cell" : "cells", width, width == 1 ? "column" : "columns");
    }
}
