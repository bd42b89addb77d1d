package org.htmdirectory.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;
import org.htmdirectory.terms.Title;

/** Lists of job titles to measure with. */
public final class TitleList {

    private TitleList() {}

    /**
     * All alternate titles of O*NET, from the compressed table that the system property {@code titles} names; where there
     * is none, the directory's own titles.
     */
    public static List<String> official() {
        Path table = Path.of(System.getProperty("titles", ""));
        boolean given = Files.isRegularFile(table);
        System.out.println(
                given
                        ? "Measuring with the titles of " + table
                        : "Measuring with the directory's own titles, as -Dtitles= names no table");
        try {
            return given
                    ? alternateTitles(new GZIPInputStream(Files.newInputStream(table)))
                    : Terms.packed(Citations.packed()).titles().values().stream()
                            .map(Title::text)
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> alternateTitles(InputStream table) throws IOException {
        try (Reader text = new InputStreamReader(table, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(row -> row.getField("alternate_title")).toList();
        }
    }
}
