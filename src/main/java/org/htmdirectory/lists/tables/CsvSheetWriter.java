package org.htmdirectory.lists.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a table as delimited text. */
final class CsvSheetWriter implements SheetWriter, Closeable {

    private static final char NEVER_A_COMMENT = '\uFFFE';

    private final CsvWriter csv;
    private final int width;
    private final int[] kept;
    private final int added;
    private final boolean plain;

    CsvSheetWriter(SheetPreview preview, OutputStream target, NewColumns added) throws IOException {
        this.width = preview.columns().size();
        this.kept = added.kept(width);
        this.added = added.count();
        Writer text = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), 1 << 16);
        this.plain = preview.choices().encoding() == TextEncoding.UTF_8;
        if (!plain) {
            text.write('\uFEFF');
        }
        Delimiter delimiter = preview.choices().delimiter();
        this.csv = CsvWriter.builder()
                .fieldSeparator(delimiter == null ? Delimiter.COMMA.sign() : delimiter.writtenSign())
                .lineDelimiter(LineDelimiter.of(preview.lineBreak()))
                .commentCharacter(NEVER_A_COMMENT)
                .build(text);
        writeHeader(preview, added.names());
    }

    @Override
    public void write(SheetRow row, List<?> addedCells) throws IOException {
        try {
            boolean nothing = row.cells().isEmpty()
                    && addedCells.stream().allMatch(cell -> AddedCell.text(cell).isEmpty());
            csv.writeRecord(nothing ? List.of() : record(row, addedCells));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private void writeHeader(SheetPreview preview, List<String> names) throws IOException {
        SheetRow header = preview.header();
        if (header != null) {
            writeAbove(preview.above(), header.number());
        }
        List<Cell> labels = preview.columns().stream()
                .map(column -> Cell.of(column.label()))
                .toList();
        write(header != null ? header : new SheetRow(0, labels, null), names);
    }

    /** Rows above the header, as they are. */
    private void writeAbove(List<SheetRow> above, long header) {
        long first = above.isEmpty() ? header : above.get(0).number();
        for (long i = 1; i < first; i++) {
            csv.writeRecord(List.of());
        }
        for (SheetRow row : above) {
            csv.writeRecord(row.cells().stream().map(Cell::text).toList());
        }
    }

    private List<String> record(SheetRow row, List<?> addedCells) {
        List<String> record = new ArrayList<>(width + added);
        for (int column : kept) {
            record.add(row.text(column));
        }
        for (int i = 0; i < added; i++) {
            String text = i < addedCells.size() ? AddedCell.text(addedCells.get(i)) : "";
            record.add(plain ? AddedCell.plain(text) : text);
        }
        if (Sample.filled(row) > width) {
            row.cells().subList(width, row.cells().size()).forEach(cell -> record.add(cell.text()));
        }
        return record;
    }
}
