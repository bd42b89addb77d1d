package org.htmdirectory.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.htmdirectory.lists.pages.Visitor;
import org.htmdirectory.platform.database.EmbeddedDatabase;
import org.htmdirectory.testing.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether what the scripts back up and restore is what was there. */
class BackupTests {

    private static final Path BACKUP = Path.of("src/scripts/backup.sh").toAbsolutePath();
    private static final Path RESTORE = Path.of("src/scripts/restore.sh").toAbsolutePath();
    private static final List<String> PROGRAM = List.of("-jar", "target/htm-directory.jar");
    private static final byte[] LIST = "Name,Title\nAda,Biomed Tech II\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private record Outcome(int code, String words) {}

    private Outcome run(Path script, Map<String, String> environment, Path... arguments) throws Exception {
        Path output = Files.createTempFile(folder, "script", ".log");
        ProcessBuilder command = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        for (Path argument : arguments) {
            command.command().add(argument.toString());
        }
        command.environment().putAll(environment);
        Process process = command.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(output));
    }

    private Path fresh(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static String handIn(ApplicationProcess program) {
        return Visitor.next(new Visitor(program.address("/")).upload("people.csv", LIST));
    }

    private static void assertThatItHas(ApplicationProcess program, String run) {
        assertThat(new Visitor(program.address("/")).get(run).body()).contains("Biomed Tech II");
    }

    @Test
    void theEmbeddedDatabaseIsRestoredWithWhatVisitorsHandedIn() throws Exception {
        Path before = fresh("before");
        Path after = fresh("after");
        Path file = folder.resolve("backup.tar.gz");
        String handedIn;
        try (ApplicationProcess program = ApplicationProcess.of(PROGRAM, before)) {
            handedIn = handIn(program);
            assertThat(run(BACKUP, Map.of("HTM_DATA_DIR", before.toString()), file))
                    .satisfies(refused -> {
                        assertThat(refused.code()).isNotZero();
                        assertThat(refused.words()).contains("stop the program first");
                    });
            assertThat(file).doesNotExist();
        }

        assertThat(run(BACKUP, Map.of("HTM_DATA_DIR", before.toString()), file).code())
                .isZero();
        assertThat(run(RESTORE, Map.of("HTM_DATA_DIR", after.toString()), file).code())
                .isZero();

        try (ApplicationProcess program = ApplicationProcess.of(PROGRAM, after)) {
            assertThatItHas(program, handedIn);
        }
        assertThat(run(RESTORE, Map.of("HTM_DATA_DIR", after.toString()), file)).satisfies(refused -> {
            assertThat(refused.code()).isNotZero();
            assertThat(refused.words()).contains("There is a database");
        });
    }

    @Test
    void aBrokenBackupRestoresNothing() throws Exception {
        Path after = fresh("after");
        Path file = Files.writeString(folder.resolve("backup.tar.gz"), "no archive");

        assertThat(run(RESTORE, Map.of("HTM_DATA_DIR", after.toString()), file).code())
                .isNotZero();
        assertThat(after).isEmptyDirectory();
    }

    @Test
    void aDatabaseOfItsOwnIsRestoredWithWhatVisitorsHandedIn() throws Exception {
        assumeTrue(
                newEnough("pg_dump") && newEnough("pg_restore"),
                "Not tried: pg_dump and pg_restore are not installed in the version of the database, 18");

        Path file = folder.resolve("backup.dump");
        String handedIn;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(fresh("one"))) {
            try (ApplicationProcess program = startedOn(database, fresh("before"))) {
                handedIn = handIn(program);
                assertThat(run(BACKUP, named(database), file).code()).isZero();
            }
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(fresh("other"))) {
            assertThat(run(RESTORE, named(database), file).code()).isZero();
            try (ApplicationProcess program = startedOn(database, fresh("after"))) {
                assertThatItHas(program, handedIn);
            }
        }
    }

    private static Map<String, String> named(EmbeddedDatabase database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", database.getUsername(),
                "SPRING_DATASOURCE_PASSWORD", database.getPassword());
    }

    private static ApplicationProcess startedOn(EmbeddedDatabase database, Path own) throws Exception {
        return ApplicationProcess.of(
                PROGRAM,
                own,
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword());
    }

    private boolean newEnough(String program) throws InterruptedException {
        try {
            Process version = new ProcessBuilder(program, "--version").start();
            String words = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            version.waitFor();
            return Integer.parseInt(words.replaceAll("(?s).*?(\\d+).*", "$1")) >= 18;
        } catch (IOException absent) {
            return false;
        }
    }
}
