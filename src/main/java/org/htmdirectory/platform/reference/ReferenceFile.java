package org.htmdirectory.platform.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.platform.reference.ReferenceDataException.Problem;

/** Reads a reference table's CSV file (UTF-8, RFC 4180, with a header) into rows. */
final class ReferenceFile {

    private final ReferenceTable table;
    private final byte[] content;

    private ReferenceFile(ReferenceTable table, byte[] content) {
        this.table = table;
        this.content = content;
    }

    static ReferenceFile of(ReferenceTable table) {
        try (InputStream stream = ReferenceFile.class.getClassLoader().getResourceAsStream(table.file())) {
            if (stream == null) {
                throw new IllegalStateException(table.file() + " is missing");
            }
            return new ReferenceFile(table, stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ReferenceFile of(ReferenceTable table, String content) {
        return new ReferenceFile(table, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] content() {
        return content.clone();
    }

    List<ReferenceRow> rows() {
        List<ReferenceRow> rows = new ArrayList<>();
        boolean headed = false;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text())) {
            for (CsvRecord record : reader) {
                if (headed) {
                    rows.add(row(record));
                } else {
                    checkHeader(record);
                    headed = true;
                }
            }
        } catch (CsvParseException malformed) {
            throw refuse(1, "(file)", "", "cannot be read as CSV: " + malformed.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (rows.isEmpty()) {
            String first = table.columns().get(0).name();
            throw headed
                    ? refuse(2, first, "", "is missing: the file has no rows")
                    : refuse(1, first, "", "is missing: the file is empty");
        }
        return rows;
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw refuse(1, "(file)", "", "is not UTF-8 text");
        }
    }

    private void checkHeader(CsvRecord record) {
        for (int i = 0; i < table.columns().size(); i++) {
            String expected = table.columns().get(i).name();
            String found = i < record.getFieldCount() ? record.getField(i) : "";
            if (!expected.equals(found)) {
                throw refuse(1, expected, found, "stands where the header must name '" + expected + "'");
            }
        }
        if (record.getFieldCount() > table.columns().size()) {
            String found = record.getField(table.columns().size());
            throw refuse(1, found, found, "is a column that this table does not have");
        }
    }

    private ReferenceRow row(CsvRecord record) {
        int expected = table.columns().size();
        if (record.getFieldCount() != expected) {
            throw refuse(
                    record.getStartingLineNumber(),
                    table.columns()
                            .get(Math.min(record.getFieldCount(), expected) - 1)
                            .name(),
                    record.getField(record.getFieldCount() - 1),
                    "ends a row of " + record.getFieldCount() + " cells; " + expected + " are needed");
        }
        return new ReferenceRow(record.getStartingLineNumber(), table.columns(), List.copyOf(record.getFields()));
    }

    private ReferenceDataException refuse(long line, String column, String value, String text) {
        return new ReferenceDataException(List.of(new Problem(table.file(), line, column, value, text)));
    }
}
