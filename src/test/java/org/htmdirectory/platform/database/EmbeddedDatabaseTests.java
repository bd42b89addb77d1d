package org.htmdirectory.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

class EmbeddedDatabaseTests {

    /** Shared, so that the programs are unpacked once; each test begins without data. */
    @TempDir
    static Path folder;

    @BeforeEach
    void removeData() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("database"));
    }

    @Test
    void aRestartKeepsTheData() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            client(first).sql("create table kept (word text)").update();
            client(first).sql("insert into kept values ('biomed')").update();
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
            assertThat(words(second)).isEqualTo("biomed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, postgres",
        "postgres, ''",
        "htm_directory, htm_directory",
        "htm_directory, ''",
        "root, ''",
        "admin, admin"
    })
    void nobodySignsInByANameAndAPasswordThatManyHave(String name, String password) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            DriverManagerDataSource guess = new DriverManagerDataSource(database.getJdbcUrl(), name, password);

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(guess::getConnection)
                    .withMessageMatching("(?s).*(password|authentication|pg_hba).*");
        }
    }

    @Test
    void aFolderInUseByThisProcessIsRefused() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThatExceptionOfType(EmbeddedDatabaseException.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
            assertThat(setting(database, "port")).isNotBlank();
        }
    }

    @Test
    void aFolderInUseByAnotherProcessIsRefused() throws Exception {
        Process other = DatabaseHolder.launch(folder);
        try {
            assertThatExceptionOfType(EmbeddedDatabaseException.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessage("The data folder %s is in use by process %d.", folder, other.pid());
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
    }

    @Test
    void theServerOfAKilledProcessIsReplacedAndItsDataKept() throws Exception {
        Process killed = DatabaseHolder.launch(folder);
        long orphan = postmaster();
        killed.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(words(database)).isEqualTo("biomed");
        }
    }

    @Test
    void dataWhoseServerWasKilledIsRecovered() throws Exception {
        Process killed = DatabaseHolder.launch(folder);
        ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
        killed.destroyForcibly().waitFor();
        server.destroyForcibly();
        server.onExit().join();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(words(database)).isEqualTo("biomed");
        }
    }

    @Test
    void aServerThatIsKilledIsStartedAgainAtTheSameAddressWithItsData() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            client(database).sql("create table kept (word text)").update();
            client(database).sql("insert into kept values ('biomed')").update();
            long killed = postmaster();
            Instant end = Instant.now().plusSeconds(10);
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            while (!answers(database) && Instant.now().isBefore(end)) {
                Thread.sleep(100);
            }

            assertThat(words(database)).isEqualTo("biomed");
            assertThat(postmaster()).isNotEqualTo(killed);
        }
    }

    private static boolean answers(EmbeddedDatabase database) {
        try {
            return words(database) != null;
        } catch (DataAccessException notYet) {
            return false;
        }
    }

    @Test
    void aNumberThatAnotherProcessHasByNowIsNoHindrance() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Process innocent = DatabaseHolder.idle();
        Files.writeString(folder.resolve("database/postmaster.pid"), innocent.pid() + "\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(setting(database, "port")).isNotBlank();
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly().waitFor();
        }
    }

    @Test
    void aProcessThatOnlyInheritedTheServersNumberIsSpared() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Process innocent = DatabaseHolder.idle();
        Files.writeString(folder.resolve("database/postmaster.pid"), innocent.pid() + "\n");
        try {
            OrphanedServer.stop(folder.resolve("database"), folder.resolve("postgresql"));
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly().waitFor();
        }
    }

    @Test
    void theServerIsFoundWhereTheFolderIsReachedThroughALink(@TempDir Path links) throws Exception {
        Path link = Files.createSymbolicLink(links.resolve("link"), folder);
        Process killed = DatabaseHolder.launch(link);
        long orphan = postmaster();
        killed.destroyForcibly().waitFor();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(link)) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(words(database)).isEqualTo("biomed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "garbled", "\u0000\u0000\u0000\u00ff", "99999999999999999999999"})
    void aProcessFileThatNamesNoProcessIsDiscarded(String text) throws IOException {
        EmbeddedDatabase.start(folder).close();
        Files.writeString(folder.resolve("database/postmaster.pid"), text);

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(setting(database, "port")).isNotBlank();
        }
    }

    @Test
    void aProcessFileThatNamesNoProcessIsReportedWhileAServerRuns() throws Exception {
        Process killed = DatabaseHolder.launch(folder);
        Path file = folder.resolve("database/postmaster.pid");
        String text = Files.readString(file);
        killed.destroyForcibly().waitFor();
        Files.writeString(file, "");
        try {
            assertThatExceptionOfType(EmbeddedDatabaseException.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessageContaining("does not name the database server's process")
                    .satisfies(e -> assertThat(e.action()).contains("Stop that process"));
        } finally {
            Files.writeString(file, text);
            EmbeddedDatabase.start(folder).close();
        }
    }

    @Test
    void aStartCutShortLeavesNothingThatMatters() throws IOException {
        Files.createDirectories(folder.resolve("database.unfinished/base"));
        Files.createDirectories(folder.resolve("postgresql.unfinished/bin"));

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(setting(database, "port")).isNotBlank();
        }
        assertThat(folder.resolve("database.unfinished")).doesNotExist();
    }

    @Test
    void dataOfAnotherVersionIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(folder.resolve("database/PG_VERSION"), "17\n");

        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining("is a database of PostgreSQL 17; this application works with version 18");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> EmbeddedDatabase.start(file.resolve("data")))
                .withMessageContaining("cannot be written")
                .satisfies(e -> assertThat(e.action()).contains("HTM_DATA_DIR"));
    }

    @Test
    void damagedDataIsReportedWithTheEndOfTheLog() throws IOException {
        EmbeddedDatabase.start(folder).close();
        Files.delete(folder.resolve("database/global/pg_control"));

        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining("pg_control");
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("database/postmaster.pid")).get(0));
    }

    private static String words(EmbeddedDatabase database) {
        return client(database).sql("select word from kept").query(String.class).single();
    }

    private static String setting(EmbeddedDatabase database, String name) {
        return client(database)
                .sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
