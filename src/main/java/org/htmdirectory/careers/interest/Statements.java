package org.htmdirectory.careers.interest;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.platform.reference.PackedTable;

/**
 * The statements with their points. Read once from {@code careers/interest/statements.csv}: addresses name a statement by its
 * row, so rows keep their order.
 */
final class Statements {

    private static final String TABLE = "/careers/interest/statements.csv";
    private static final String TEXT = "statement";
    private static final List<Statement> ALL = read();

    private Statements() {}

    static List<Statement> all() {
        return ALL;
    }

    private static List<Statement> read() {
        List<NamedCsvRecord> rows = PackedTable.rows(TABLE);
        return IntStream.range(0, rows.size())
                .mapToObj(row -> statement(row + 1, rows.get(row)))
                .toList();
    }

    private static Statement statement(int number, NamedCsvRecord row) {
        Map<String, Integer> points = row.getHeader().stream()
                .filter(column -> !column.equals(TEXT))
                .collect(Collectors.toUnmodifiableMap(
                        family -> family, family -> Integer.parseInt(row.getField(family))));
        return new Statement(number, row.getField(TEXT), points);
    }
}
