package org.htmdirectory.lists.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.htmdirectory.platform.database.EmbeddedDatabase;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.sources.ImportRefusedException;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The database into which files are imported: one transaction on the one that the environment names, or on the embedded one. */
final class ImportDatabase implements AutoCloseable {

    private static final String ROOT = "org.htmdirectory";

    /** The newest last. */
    private static final List<String> SCHEMES = List.of("us-soc-2000", "us-soc-2010", "us-soc-2018");

    private static final String FOLLOWED = """
            select code from code
            where scheme = '%1$s' and code in (
                select code from mapping where scheme = '%1$s'
                union select code from projection union select code from wage)
            """;

    private final EmbeddedDatabase embedded;
    private final Connection connection;
    private final List<ReferenceTable> tables;

    private ImportDatabase(EmbeddedDatabase embedded, Connection connection, List<ReferenceTable> tables) {
        this.embedded = embedded;
        this.connection = connection;
        this.tables = tables;
    }

    /**
     * Opens it.
     *
     * @throws ImportRefusedException if it cannot be reached or holds no directory yet
     */
    static ImportDatabase open() {
        LoggingSystem.get(ImportDatabase.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        String named = System.getenv("SPRING_DATASOURCE_URL");
        EmbeddedDatabase embedded = named == null ? embedded() : null;
        try {
            Connection connection = embedded == null
                    ? DriverManager.getConnection(
                            named,
                            System.getenv("SPRING_DATASOURCE_USERNAME"),
                            System.getenv("SPRING_DATASOURCE_PASSWORD"))
                    : DriverManager.getConnection(
                            embedded.getJdbcUrl(), embedded.getUsername(), embedded.getPassword());
            connection.setAutoCommit(false);
            ImportDatabase database = new ImportDatabase(embedded, connection, referenceTables());
            database.requireDirectory();
            return database;
        } catch (SQLException away) {
            if (embedded != null) {
                embedded.close();
            }
            throw new ImportRefusedException("The database cannot be used: " + away.getMessage());
        }
    }

    private static EmbeddedDatabase embedded() {
        String folder = System.getenv().getOrDefault("HTM_DATA_DIR", "data");
        if (!Files.isDirectory(Path.of(folder, "database"))) {
            throw new ImportRefusedException("There is no database in “" + folder
                    + "” yet: start the program once, or name its folder in HTM_DATA_DIR.");
        }
        try {
            return EmbeddedDatabase.start(Path.of(folder));
        } catch (RuntimeException refused) {
            throw new ImportRefusedException(refused.getMessage());
        }
    }

    private void requireDirectory() throws SQLException {
        if (texts("select 1 where to_regclass('imported_row') is not null").isEmpty()) {
            close();
            throw new ImportRefusedException(
                    "The database is empty or of an older program: start this program once, then import.");
        }
    }

    /** Finds the descriptions of the curated tables, which all rooms have in classes of such names, and nothing else. */
    private static List<ReferenceTable> referenceTables() {
        try (GenericApplicationContext beans = new GenericApplicationContext()) {
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(beans, false);
            scanner.addIncludeFilter(
                    new RegexPatternTypeFilter(Pattern.compile(ROOT.replace(".", "\\.") + "\\..*\\.\\w+Tables")));
            scanner.addExcludeFilter(
                    (type, others) -> !type.getAnnotationMetadata().hasAnnotation(Configuration.class.getName()));
            scanner.scan(ROOT);
            AnnotationConfigUtils.registerAnnotationConfigProcessors(beans);
            beans.refresh();
            return List.copyOf(beans.getBeansOfType(ReferenceTable.class).values());
        }
    }

    Connection connection() {
        return connection;
    }

    /** All curated tables. */
    List<ReferenceTable> tables() {
        return tables;
    }

    /** The newest scheme of each SOC code that a role leads to, or of which figures are held. */
    Map<String, String> schemes() throws SQLException {
        Map<String, String> schemes = new HashMap<>();
        for (String scheme : SCHEMES) {
            texts(FOLLOWED.formatted(scheme)).forEach(code -> schemes.put(code, scheme));
        }
        return schemes;
    }

    /** The codes of all areas. */
    Set<String> areas() throws SQLException {
        return texts("select code from area");
    }

    private Set<String> texts(String query) throws SQLException {
        Set<String> texts = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }

    /** A file's SHA-256, in hexadecimal. */
    static String digest(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was not committed is undone. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        } finally {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
