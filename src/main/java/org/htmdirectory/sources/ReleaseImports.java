package org.htmdirectory.sources;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.edition.EditionPublication;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.ImportedRows;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.sources.ReleaseComparison.Difference;
import org.htmdirectory.sources.ReleaseComparison.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door for publishers' own files: compares a release with what is held, takes it in beside the curated tables, and
 * publishes an edition with it. All of an import is one transaction of the caller's, so that nothing of it remains where it
 * fails; two at once are refused.
 */
public final class ReleaseImports {

    /** Any number will do that nothing else locks. */
    private static final long LOCK = 7_281_404L;

    private static final Set<String> NOT_COMPARED = Set.of("citation", "note", "marker");

    private final Connection connection;
    private final List<ReferenceTable> tables;
    private final ImportedRows rows;
    private final LocalDate today;
    private final JsonMapper json = new JsonMapper();

    /**
     * @param connection without automatic commits
     * @param tables all curated tables
     * @param today the day on which the file is read
     */
    public ReleaseImports(Connection connection, List<ReferenceTable> tables, LocalDate today) {
        this.connection = connection;
        this.tables = List.copyOf(tables);
        this.rows = new ImportedRows(connection);
        this.today = today;
    }

    /** What was imported. */
    public record Imported(int number, String key, String file, LocalDate day, boolean current) {}

    /** Compares a release with what is held; changes nothing. */
    public ReleaseComparison compare(ReleasedFile release) throws SQLException {
        List<Row> added = new ArrayList<>();
        List<Row> replaced = new ArrayList<>();
        List<Row> kept = new ArrayList<>();
        int same = 0;
        for (ReleasedFile.Part part : release.parts()) {
            ReferenceTable table = table(part.table());
            for (Map<String, String> cells : part.rows()) {
                Map<String, String> cited = new TreeMap<>(cells);
                cited.put("citation", citation(release, part));
                String key = key(table, cited);
                String held = rows.held(table, key);
                if (held == null) {
                    added.add(new Row(part.table(), key, cited, List.of()));
                    continue;
                }
                JsonNode before = json.readTree(held);
                List<Difference> differences = differences(table, before, cited);
                boolean replaceable = rows.isReplaceable(table, key);
                boolean imported = before.path("citation").asString("").equals(cited.get("citation"));
                if (differences.isEmpty() && (imported || !replaceable)) {
                    same++;
                } else {
                    (replaceable ? replaced : kept).add(new Row(part.table(), key, cited, differences));
                }
            }
        }
        return new ReleaseComparison(added, replaced, kept, same);
    }

    /**
     * Takes a release in and publishes an edition with it.
     *
     * @param file the name of its file
     * @param digest the file's SHA-256, in hexadecimal
     * @param published when it was published, a year, a month or a day in ISO form; null where the file alone is known
     * @throws ImportRefusedException if another import is under way, or a row is bad
     */
    public void take(ReleasedFile release, ReleaseComparison comparison, String file, String digest, String published)
            throws SQLException {
        lock();
        List<Row> taken = Stream.of(comparison.added(), comparison.replaced())
                .flatMap(List::stream)
                .toList();
        try (PreparedStatement statement =
                connection.prepareStatement("update imported_release set current = false where key = ? and current")) {
            statement.setString(1, release.key());
            statement.executeUpdate();
        }
        int number = store(release, file, digest, contentDigest(taken));
        List<Row> introduced = introduced(release, taken, published == null ? publishedBefore(release) : published);
        store(number, introduced);
        store(number, taken);
        rows.layOverAnew(tables);
        try {
            Stream.concat(introduced.stream(), taken.stream())
                    .collect(Collectors.groupingBy(Row::table, LinkedHashMap::new, Collectors.toList()))
                    .forEach((table, some) -> rows.check(table(table), csv(table(table), some)));
        } catch (IllegalArgumentException bad) {
            throw new ImportRefusedException(bad.getMessage());
        }
        EditionPublication.publish(connection);
    }

    /** What was imported, the newest first. */
    public List<Imported> imported() throws SQLException {
        List<Imported> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select number, key, file_name, imported_at::date, current"
                        + " from imported_release order by number desc")) {
            while (found.next()) {
                all.add(new Imported(
                        found.getInt(1),
                        found.getString(2),
                        found.getString(3),
                        found.getObject(4, LocalDate.class),
                        found.getBoolean(5)));
            }
        }
        return all;
    }

    /**
     * Makes an import current again, or takes it back, and publishes an edition; of one release one import is current.
     *
     * @throws ImportRefusedException if there is no import of that number
     */
    public void setCurrent(int number, boolean current) throws SQLException {
        lock();
        String update = """
                update imported_release set current = (number = ? and ?)
                where key = (select key from imported_release where number = ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setInt(1, number);
            statement.setBoolean(2, current);
            statement.setInt(3, number);
            if (statement.executeUpdate() == 0) {
                throw new ImportRefusedException("There is no import " + number + ".");
            }
        }
        rows.layOverAnew(tables);
        EditionPublication.publish(connection);
    }

    private void lock() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet locked = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            locked.next();
            if (!locked.getBoolean(1)) {
                throw new ImportRefusedException("Another import is under way. Try again when it is done.");
            }
        }
    }

    private int store(ReleasedFile release, String file, String digest, String content) throws SQLException {
        String insert = "insert into imported_release (key, file_name, file_digest, content_digest, current)"
                + " values (?, ?, ?, ?, true) returning number";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, release.key());
            statement.setString(2, file);
            statement.setString(3, digest);
            statement.setString(4, content);
            try (ResultSet number = statement.executeQuery()) {
                number.next();
                return number.getInt(1);
            }
        }
    }

    private void store(int number, List<Row> some) throws SQLException {
        String insert = "insert into imported_row (release, table_name, key, cells) values (?, ?, ?, ?::jsonb)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Row row : some) {
                statement.setInt(1, number);
                statement.setString(2, row.table());
                statement.setString(3, row.key());
                statement.setString(4, json.writeValueAsString(filled(row)));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Map<String, String> filled(Row row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The day that is known of the release already; empty where none is. */
    private String publishedBefore(ReleasedFile release) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select published from release where slug = ?")) {
            statement.setString(1, release.slug());
            try (ResultSet found = statement.executeQuery()) {
                return found.next() && found.getString(1) != null ? found.getString(1) : "";
            }
        }
    }

    /** The release and the citations that the rows need. */
    private List<Row> introduced(ReleasedFile release, List<Row> taken, String published) {
        List<Row> introduced = new ArrayList<>();
        introduced.add(row(
                "release",
                Map.of(
                        "slug", release.slug(),
                        "dataset", release.dataset(),
                        "name", release.name(),
                        "published", published,
                        "url", release.url(),
                        "second_hand", "false")));
        for (ReleasedFile.Part part : release.parts()) {
            String citation = citation(release, part);
            if (taken.stream().anyMatch(row -> row.cells().get("citation").equals(citation))) {
                introduced.add(row(
                        "citation",
                        Map.of(
                                "slug", citation,
                                "release", release.slug(),
                                "locator", part.locator(),
                                "url", release.url(),
                                "read", today.toString(),
                                "standing", "own")));
            }
        }
        return introduced;
    }

    private static Row row(String table, Map<String, String> cells) {
        return new Row(table, cells.get("slug"), cells, List.of());
    }

    private static String citation(ReleasedFile release, ReleasedFile.Part part) {
        return "i-" + release.key() + "-" + part.table();
    }

    private ReferenceTable table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + name));
    }

    private static String key(ReferenceTable table, Map<String, String> cells) {
        return ImportedRows.keyColumns(table).stream().map(cells::get).collect(Collectors.joining("|"));
    }

    private static List<Difference> differences(ReferenceTable table, JsonNode held, Map<String, String> cells) {
        List<Difference> differences = new ArrayList<>();
        for (Column column : table.columns()) {
            String before = held.path(column.name()).asString("");
            String after = cells.getOrDefault(column.name(), "");
            if (!NOT_COMPARED.contains(column.name()) && !isSame(before, after)) {
                differences.add(new Difference(column.name(), before, after));
            }
        }
        return differences;
    }

    private static boolean isSame(String before, String after) {
        if (before.equals(after)) {
            return true;
        }
        try {
            return new BigDecimal(before).compareTo(new BigDecimal(after)) == 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }

    private static String csv(ReferenceTable table, List<Row> some) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(names);
            some.forEach(row -> writer.writeRecord(names.stream()
                    .map(name -> row.cells().getOrDefault(name, ""))
                    .toList()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static String contentDigest(List<Row> some) {
        String content = some.stream()
                .map(row -> row.table() + row.key() + row.cells())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
