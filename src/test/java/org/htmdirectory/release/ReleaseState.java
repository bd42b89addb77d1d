package org.htmdirectory.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.htmdirectory.platform.database.EmbeddedDatabase;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * All that a release had on its disk, in one file: {@code schema.sql}, every table as PostgreSQL's COPY writes it, and the
 * uploads.
 */
final class ReleaseState {

    private static final String SCHEMA = "schema.sql";
    private static final String TABLE = ".copy";
    private static final String UPLOADS = "uploads/";

    private ReleaseState() {}

    /** Saves a data folder that no program is using. */
    static void save(Path data, Path file) throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data);
                Connection connection = connect(database);
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            JdbcClient client = client(connection);
            zip.putNextEntry(new ZipEntry(SCHEMA));
            zip.write(SchemaText.of(client).getBytes(StandardCharsets.UTF_8));
            for (String table : tables(client)) {
                zip.putNextEntry(new ZipEntry(table + TABLE));
                copies(connection).copyOut("copy " + table + " to stdout", zip);
            }
            for (Path upload : uploads(data)) {
                zip.putNextEntry(new ZipEntry(UPLOADS + upload.getFileName()));
                Files.copy(upload, zip);
            }
        }
    }

    /** Makes a data folder of it, on whose runs the last day has yet to begin. */
    static void restore(InputStream file, Path data) throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data);
                Connection connection = connect(database);
                ZipInputStream zip = new ZipInputStream(file)) {
            connection.setAutoCommit(false);
            JdbcClient client = client(connection);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                restore(entry.getName(), zip, client, connection, data);
            }
            client.sql("update run set expires_at = now() + interval '1 day'").update();
            advance(client);
            connection.commit();
        }
    }

    private static void restore(String entry, InputStream content, JdbcClient client, Connection connection, Path data)
            throws IOException, SQLException {
        if (entry.equals(SCHEMA)) {
            client.sql(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .update();
        } else if (entry.endsWith(TABLE)) {
            String table = entry.substring(0, entry.length() - TABLE.length());
            copies(connection).copyIn("copy " + table + " from stdin", content);
        } else {
            Path upload = data.resolve(entry);
            Files.createDirectories(upload.getParent());
            Files.copy(content, upload);
        }
    }

    /** Lets what counts rows by itself go on after the last. */
    private static void advance(JdbcClient client) {
        client.sql("""
                        select format('select setval(pg_get_serial_sequence(%1$L, %2$L), max(%2$I)) from %1$I',
                            table_name, column_name)
                        from information_schema.columns where table_schema = 'public' and is_identity = 'YES'
                        """)
                .query(String.class)
                .list()
                .forEach(statement -> client.sql(statement).query(Long.class).optional());
    }

    static List<String> tables(JdbcClient client) {
        return client.sql("select tablename from pg_tables where schemaname = 'public' order by 1")
                .query(String.class)
                .list();
    }

    private static List<Path> uploads(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve(UPLOADS))) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
