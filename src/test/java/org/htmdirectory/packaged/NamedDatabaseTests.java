package org.htmdirectory.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the packaged program, whose conditions are decided, still uses the database that it is told to. */
class NamedDatabaseTests {

    private static final String NOBODY = "127.0.0.1:1";

    @TempDir
    private Path folder;

    @Test
    void theDatabaseThatTheEnvironmentNamesIsUsedAndNoOtherStarted() throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/htm-directory.jar")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile());
        command.environment().put("SPRING_DATASOURCE_URL", "jdbc:postgresql://" + NOBODY + "/htm");
        command.environment().put("HTM_DATA_DIR", folder.resolve("data").toString());
        Process process = command.start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).isNotZero();
        assertThat(folder.resolve("output.log")).content().contains("Connection to " + NOBODY + " refused");
        assertThat(folder.resolve("data/database")).doesNotExist();
    }
}
