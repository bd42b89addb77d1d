package org.htmdirectory.reading.noise;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.htmdirectory.testing.RealTables;

/** The tables of real titles that lie beside the project; the benchmarks and figures of this package read them. */
final class RealTitles {

    private static final String LABELLED = "shared/data/titles_dev.csv";
    private static final String OFFICIAL = "shared/data/onet/all_alternate_titles.csv.gz";

    /**
     * A title of a posting, a payroll or a federal file.
     *
     * @param title the title as written
     * @param label what sort of work it is
     * @param level the level that is right, or empty where it bears none
     */
    record RealTitle(String title, String label, String level) {}

    private RealTitles() {}

    /** All titles with their labels. */
    static List<RealTitle> all() {
        return read(
                LABELLED, row -> new RealTitle(row.getField("title"), row.getField("label"), row.getField("level")));
    }

    /** The titles of all occupations that O*NET lists. */
    static List<String> official() {
        return read(OFFICIAL, row -> row.getField("alternate_title")).stream()
                .distinct()
                .toList();
    }

    private static <T> List<T> read(String table, java.util.function.Function<NamedCsvRecord, T> as) {
        Path file = RealTables.find(table);
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = table.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return rows.stream().map(as).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
