package org.htmdirectory.platform.reference;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values that cells may point to: those of tables already loaded, and those of the file being checked. */
final class KnownKeys {

    private final Connection connection;
    private final Map<String, Set<String>> keys = new HashMap<>();

    KnownKeys(Connection connection) {
        this.connection = connection;
    }

    /** Lets rows of a table point to rows of the same table. */
    void add(ReferenceTable table, List<ReferenceRow> rows) {
        for (Column column : table.columns()) {
            Set<String> values = keys.computeIfAbsent(name(table.name(), column.name()), key -> new HashSet<>());
            rows.forEach(row -> values.add(row.cell(column.name())));
        }
        for (ReferenceTable.Pair pair : table.pairs()) {
            if (pair.table().equals(table.name())) {
                Set<String> values = keys.computeIfAbsent(name(pair), key -> new HashSet<>());
                rows.forEach(row -> values.add(row.cell(pair.firstTarget()) + "\0" + row.cell(pair.secondTarget())));
            }
        }
    }

    boolean has(String table, String column, String value) {
        return keys.computeIfAbsent(name(table, column), key -> load("select " + column + " from " + table))
                .contains(value);
    }

    boolean has(ReferenceTable.Pair pair, String first, String second) {
        String query = "select " + pair.firstTarget() + ", " + pair.secondTarget() + " from " + pair.table();
        return keys.computeIfAbsent(name(pair), key -> load(query)).contains(first + "\0" + second);
    }

    private static String name(String table, String column) {
        return table + "." + column;
    }

    private static String name(ReferenceTable.Pair pair) {
        return name(pair.table(), pair.firstTarget() + "," + pair.secondTarget());
    }

    private Set<String> load(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            Set<String> values = new HashSet<>();
            while (found.next()) {
                values.add(columns == 1 ? found.getString(1) : found.getString(1) + "\0" + found.getString(2));
            }
            return values;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("Cannot read the keys of an earlier table", unreadable);
        }
    }
}
