package org.htmdirectory.employer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.reference.Coded;

/** Reads the list of employers from the table's file, as it is packed with the program. */
final class EmployerCsv {

    private EmployerCsv() {}

    static List<Employer> packed() {
        try (Reader text = new InputStreamReader(
                        EmployerCsv.class.getResourceAsStream("/db/reference/employer.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(EmployerCsv::employer).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Employer employer(NamedCsvRecord row) {
        String note = row.getField("note");
        return new Employer(
                row.getField("slug"),
                row.getField("name"),
                parts(row.getField("also")),
                Coded.parse(EmployerKind.class, row.getField("kind")),
                parts(row.getField("equipment")).stream()
                        .map(code -> Coded.parse(Equipment.class, code))
                        .collect(Collectors.toSet()),
                note.isEmpty() ? null : note);
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
    }
}
