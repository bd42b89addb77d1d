package org.htmdirectory.platform.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays the rows of imported releases over the curated tables. A curated row stays where it is, unless a third party's copy
 * is all that it rests on: the publisher's own file then takes its place.
 */
public final class ImportedRows {

    /** Rests on a copy, or on an earlier import. */
    private static final String REPLACEABLE = """
            citation in (
                select citation.slug from citation
                left join release on release.slug = citation.release
                where citation.standing = 'copy' or release.second_hand
                union
                select cells ->> 'slug' from imported_row where table_name = 'citation')
            """;

    private static final String CHOSEN = """
            with chosen as (
                select distinct on (row.key) row.key, row.cells
                from imported_row row join imported_release release on release.number = row.release
                where release.current and row.table_name = '%s'
                order by row.key, release.number desc)
            """;

    private final Connection connection;

    /** @param connection in a transaction of the caller's */
    public ImportedRows(Connection connection) {
        this.connection = connection;
    }

    /** Puts the rows of all current releases into the tables, those that others point to first. */
    public void layOver(List<ReferenceTable> tables) throws SQLException {
        for (ReferenceTable table : imported(tables)) {
            try (Statement statement = connection.createStatement()) {
                String replaceable = replaceable(table);
                if (replaceable != null) {
                    statement.executeUpdate(CHOSEN.formatted(table.name())
                            + "delete from %s where %s and %s in (select key from chosen)"
                                    .formatted(table.name(), replaceable, keyOf(table)));
                }
                statement.executeUpdate(CHOSEN.formatted(table.name())
                        + "insert into %s (%s) select %s from chosen, jsonb_populate_record(null::%s, cells) found"
                                .formatted(table.name(), names(table, ""), names(table, "found."), table.name())
                        + " where key not in (select %s from %s)".formatted(keyOf(table), table.name()));
            }
        }
    }

    /** Which rows of a table give way, or null. */
    private static String replaceable(ReferenceTable table) {
        if (table.name().equals("release")) {
            return "second_hand";
        }
        boolean cites =
                table.columns().stream().anyMatch(column -> column.name().equals("citation"));
        return cites ? REPLACEABLE : null;
    }

    /** Loads the curated tables again that imports have changed, and lays the current releases over them. */
    public void layOverAnew(List<ReferenceTable> tables) throws SQLException {
        for (ReferenceTable table : imported(tables)) {
            try {
                new ReferenceImporter(connection).load(table, ReferenceFile.of(table));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        layOver(tables);
    }

    private List<ReferenceTable> imported(List<ReferenceTable> tables) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select string_agg(distinct table_name, ',') from imported_row")) {
            found.next();
            List<String> names = found.getString(1) == null
                    ? List.of()
                    : List.of(found.getString(1).split(","));
            return tables.stream()
                    .filter(table -> names.contains(table.name()))
                    .sorted(Comparator.comparingInt(ReferenceTable::position))
                    .toList();
        }
    }

    /** Checks rows as those of a curated file are checked; throws {@link IllegalArgumentException} where one is bad. */
    public void check(ReferenceTable table, String csv) {
        try {
            new ReferenceCheck(table, new KnownKeys(connection))
                    .check(ReferenceFile.of(table, csv).rows());
        } catch (ReferenceDataException bad) {
            throw new IllegalArgumentException(bad.getMessage(), bad);
        }
    }

    /** The row of that key as JSON text, or null. */
    public String held(ReferenceTable table, String key) throws SQLException {
        String query = "select to_jsonb(held) from %s held where %s = ?".formatted(table.name(), keyOf(table));
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, key);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    /** Whether the row of that key may give way to a publisher's own. */
    public boolean isReplaceable(ReferenceTable table, String key) throws SQLException {
        String query = "select %s from %s where %s = ?".formatted(REPLACEABLE, table.name(), keyOf(table));
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, key);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    /** The columns that tell rows of a table apart. */
    public static List<String> keyColumns(ReferenceTable table) {
        return table.keys().isEmpty()
                ? table.columns().stream()
                        .filter(Column::unrepeated)
                        .map(Column::name)
                        .limit(1)
                        .toList()
                : table.keys().get(0);
    }

    private static String keyOf(ReferenceTable table) {
        return keyColumns(table).stream().map(name -> name + "::text").collect(Collectors.joining(" || '|' || "));
    }

    private static String names(ReferenceTable table, String prefix) {
        return table.columns().stream()
                .map(column -> prefix + '"' + column.name() + '"')
                .collect(Collectors.joining(", "));
    }
}
