package org.htmdirectory.platform.reference;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Replaces a table's rows with those of its file: every row is checked first, then all are loaded by COPY. The caller
 * owns the transaction, so that a refused file leaves the database as it was.
 */
final class ReferenceImporter {

    private final Connection connection;

    ReferenceImporter(Connection connection) {
        this.connection = connection;
    }

    /** Loads the file; throws {@link ReferenceDataException} where a row is bad. */
    void load(ReferenceTable table, ReferenceFile file) throws SQLException, IOException {
        List<ReferenceRow> rows = file.rows();
        new ReferenceCheck(table, new KnownKeys(connection)).check(rows);
        List<Column> links =
                table.columns().stream().filter(column -> column.link() != null).toList();
        for (Column column : links) {
            delete(column.link().table());
        }
        delete(table.name());
        copyRows(table, rows);
        for (Column column : links) {
            copyLinks(table, column, rows);
        }
    }

    private void delete(String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + table);
        }
    }

    private void copyRows(ReferenceTable table, List<ReferenceRow> rows) throws SQLException, IOException {
        List<Column> stored =
                table.columns().stream().filter(column -> column.link() == null).toList();
        String names = stored.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
        copy(
                table.name() + " (" + names + ")",
                writer -> rows.forEach(row -> writer.writeRecord(stored.stream()
                        .map(column -> stored(column, row.cell(column.name())))
                        .toList())));
    }

    private void copyLinks(ReferenceTable table, Column column, List<ReferenceRow> rows)
            throws SQLException, IOException {
        Column.Link link = column.link();
        String key = table.columns().get(0).name();
        String target = "%s (%s, %s, position)".formatted(link.table(), quoted(link.owner()), quoted(link.member()));
        copy(
                target,
                writer -> rows.forEach(row -> {
                    List<String> values = column.values(row.cell(column.name()));
                    for (int i = 0; i < values.size(); i++) {
                        writer.writeRecord(row.cell(key), values.get(i), String.valueOf(i));
                    }
                }));
    }

    private void copy(String target, Consumer<CsvWriter> rows) throws SQLException, IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.accept(writer);
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + target + " from stdin with (format csv)", new StringReader(text.toString()));
    }

    private static String stored(Column column, String cell) {
        if (!column.several()) {
            return cell.isEmpty() ? null : cell;
        }
        List<String> members = new ArrayList<>();
        for (String value : column.values(cell)) {
            members.add('"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
        return "{" + String.join(",", members) + "}";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
