package org.htmdirectory.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.htmdirectory.HtmDirectoryApplication;
import org.htmdirectory.platform.database.EmbeddedDatabase;
import org.htmdirectory.platform.reference.DataVersion;
import org.htmdirectory.testing.ApplicationProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A database that a newer program has filled: this one with other data, a table more, and the next number. */
class NewerProgramTests {

    private static final int OURS = DataVersion.ofThisProgram().number();

    @TempDir
    private static Path folder;

    private static Path data;
    private static List<String> newer;

    @BeforeAll
    static void aNewerProgramFillsTheDatabase() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        newer = newerProgram(folder.resolve("classes"));
        ApplicationProcess.of(newer, data).close();
    }

    private static List<String> newerProgram(Path changed) throws IOException {
        Path classes = Path.of("target", "classes").toAbsolutePath();
        FileSystemUtils.copyRecursively(classes, changed);
        Path family = changed.resolve("db/reference/family.csv");
        Files.writeString(family, Files.readString(family).replaceFirst("\\d+(?=\\R?\\z)", "99"));
        Files.writeString(
                changed.resolve("db/migration/R__150_reference_wheel.sql"),
                "create table wheel (slug text primary key)");
        Path version = changed.resolve("db/reference/VERSION");
        Files.writeString(version, Files.readString(version).replaceFirst("\\d+", String.valueOf(OURS + 1)));
        String here = Path.of(HtmDirectoryApplication.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        return ApplicationProcess.program(
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toString().equals(here) ? changed.toString() : entry)
                        .collect(Collectors.joining(File.pathSeparator)));
    }

    @Test
    void anOlderProgramIsRefusedInWordsAndChangesNothing() throws Exception {
        Map<String, String> before = database(TableContents::of);

        Throwable refused = catchThrowable(() -> ApplicationProcess.start(data).close());

        assertThat(refused)
                .hasMessageContaining(
                        "The database holds newer data than this program: version %d, and the program brings version %d.",
                        OURS + 1, OURS)
                .hasMessageContaining("Nothing was changed")
                .hasMessageContaining("HTM_EDITION_ACCEPT_OLDER=true")
                .message()
                .doesNotContain("\tat ");
        assertThat(database(TableContents::of)).isEqualTo(before);
    }

    @Test
    void theSameProgramChangesNothing() throws Exception {
        Map<String, String> before = database(TableContents::of);

        ApplicationProcess.of(newer, data).close();

        assertThat(database(TableContents::of)).isEqualTo(before);
    }

    @Test
    void anOlderProgramThatIsMeantToTakesItsPlaceUntilTheNewerComesAgain() throws Exception {
        ApplicationProcess.start(data, "--htm.edition.accept-older=true").close();
        assertThat(newestVersion()).isEqualTo(OURS);

        ApplicationProcess.of(newer, data).close();
        assertThat(newestVersion()).isEqualTo(OURS + 1);
    }

    @Test
    void aProgramThatDoesNotKnowTheTablesIsRefusedInWords() throws Exception {
        Path migrations = Files.createDirectory(folder.resolve("migrations"));
        Files.writeString(migrations.resolve("V9999__ratings.sql"), "create table rating (stars integer);");
        migrate(migrations);

        Throwable refused = catchThrowable(() -> ApplicationProcess.start(data, "--htm.edition.accept-older=true")
                .close());

        assertThat(refused)
                .hasMessageContaining("The tables of this database were made by a newer program.")
                .hasMessageContaining("9999 ratings")
                .message()
                .doesNotContain("\tat ");
        database(client -> client.sql("drop table rating; delete from flyway_schema_history where version = '9999'")
                .update());
    }

    @Test
    void tablesThatNoReleaseMadeAreRefusedInWords() throws Exception {
        changeChecksum("+ 1");

        Throwable refused =
                catchThrowable(() -> ApplicationProcess.of(newer, data).close());

        assertThat(refused)
                .hasMessageContaining("The tables of this database were not made by any release of this program")
                .hasMessageContaining("Begin with an empty database")
                .message()
                .doesNotContain("\tat ");
        changeChecksum("- 1");
    }

    private static void changeChecksum(String how) throws Exception {
        database(client -> client.sql(
                        "update flyway_schema_history set checksum = checksum %s where version = '0006'".formatted(how))
                .update());
    }

    private static void migrate(Path migrations) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            Flyway.configure()
                    .dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                    .locations("filesystem:" + migrations)
                    .ignoreMigrationPatterns("*:missing")
                    .load()
                    .migrate();
        }
    }

    private static int newestVersion() throws Exception {
        return database(client -> client.sql("select data_version from edition order by number desc limit 1")
                .query(Integer.class)
                .single());
    }

    private static <T> T database(Function<JdbcClient, T> work) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data);
                Connection connection = ReleaseState.connect(database)) {
            return work.apply(ReleaseState.client(connection));
        }
    }
}
