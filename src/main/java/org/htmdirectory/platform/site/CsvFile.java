package org.htmdirectory.platform.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a CSV file (RFC 4180, UTF-8, with a header). An empty cell is a value that is not known.
 *
 * @param name the file's name, with {@code .csv}
 * @param header the names of the columns
 * @param rows the cells; null is empty
 */
public record CsvFile(String name, List<String> header, List<List<?>> rows) {

    /** The media type to name in a handler's {@code produces}. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    /** The file as an answer. */
    public ResponseEntity<String> answer() {
        ContentDisposition shown = ContentDisposition.inline().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(text());
    }

    private String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(header);
            rows.forEach(row -> writer.writeRecord(
                    row.stream().map(cell -> Objects.toString(cell, "")).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
