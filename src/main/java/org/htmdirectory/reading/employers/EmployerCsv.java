package org.htmdirectory.reading.employers;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PackedTable;

/** Reads the list of employers from the table's file, as it is packed with the program. */
final class EmployerCsv {

    private EmployerCsv() {}

    static List<Employer> packed() {
        return PackedTable.rows("/db/reference/employer.csv").stream()
                .map(EmployerCsv::employer)
                .toList();
    }

    private static Employer employer(NamedCsvRecord row) {
        String note = row.getField("note");
        return new Employer(
                row.getField("slug"),
                row.getField("name"),
                parts(row.getField("also")),
                EnumCode.parse(EmployerKind.class, row.getField("kind")),
                parts(row.getField("equipment")).stream()
                        .map(code -> EnumCode.parse(Equipment.class, code))
                        .collect(Collectors.toSet()),
                note.isEmpty() ? null : note);
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
    }
}
