package org.htmdirectory.platform.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the CSV tables (UTF-8, with a header) that are packed with the program. */
public final class PackedTable {

    private PackedTable() {}

    /**
     * The rows of a table, in its order.
     *
     * @param path where it lies on the class path, e.g. {@code /reading/words/work.csv}
     * @throws IllegalStateException if there is none
     */
    public static List<NamedCsvRecord> rows(String path) {
        try (InputStream stream = PackedTable.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing");
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return rows.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
