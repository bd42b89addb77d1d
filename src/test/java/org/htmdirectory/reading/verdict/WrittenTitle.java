package org.htmdirectory.reading.verdict;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A title that was written for the trial of what real tables hardly hold: other languages, and roles that few have. Whoever
 * wrote them saw neither the words nor the examples that the reader knows; no model learns from them.
 *
 * @param language the language, ISO 639-1
 * @param role the slug of its role, or null where it is other work
 */
record WrittenTitle(String language, String title, String employer, String role) {

    private static final String FILE = "/reading/verdict/written-titles.csv";

    static List<WrittenTitle> all() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(WrittenTitle.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            List<WrittenTitle> titles = new ArrayList<>();
            rows.forEach(row -> titles.add(new WrittenTitle(
                    row.getField("language"),
                    row.getField("title"),
                    row.getField("employer").isEmpty() ? null : row.getField("employer"),
                    row.getField("role").isEmpty() ? null : row.getField("role"))));
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Job job() {
        return new Job(title, null, employer);
    }
}
