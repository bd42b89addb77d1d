package org.htmdirectory.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What the packaged program does not bring along. */
class PackedFilesTests {

    private static List<String> ownFiles() throws IOException {
        try (JarFile jar = new JarFile(Path.of("target/htm-directory.jar").toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> !name.startsWith("BOOT-INF/lib/") && !name.endsWith("/"))
                    .toList();
        }
    }

    @Test
    void nothingTellsOfSourceControl() throws IOException {
        assertThat(ownFiles())
                .hasSizeGreaterThan(1_000)
                .noneMatch(name -> name.matches("(.*/)?(\\.(git|svn|hg|bzr|ci|mvn|github).*|git\\.properties)"));
    }

    @Test
    void neitherSourcesNorTestsArePacked() throws IOException {
        assertThat(ownFiles())
                .noneMatch(name -> name.matches(".*org/htmdirectory/.*\\.java|.*Tests?(\\$.*)?\\.class|.*/testing/.*"));
    }

    @Test
    void noSecretIsPacked() throws IOException {
        assertThat(ownFiles())
                .noneMatch(name -> name.matches("(?i).*\\.(pem|key|p12|pfx|jks|env)|(.*/)?id_(rsa|ed25519|ecdsa)"));
    }
}
