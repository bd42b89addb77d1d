package org.htmdirectory.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Databases out there hold what a migration did when it landed; who edits it splits them from all others. */
class MigrationsTests {

    private static final Path FOLDER = Path.of("db/migration");
    private static final Path DIGESTS = Path.of("src/test/resources/release/migrations.sha256");

    /** With {@code -Dwrite} it adds those that are new, and still refuses what has changed. */
    @Test
    void noMigrationIsEditedAndEachIsListedOnceItHasLanded() throws IOException {
        List<String> present = present();
        List<String> landed = Files.readAllLines(DIGESTS);

        assertThat(present)
                .as("A migration that has landed is never edited; write another")
                .containsAll(landed);
        if (System.getProperty("write") != null) {
            Files.write(DIGESTS, present);
        } else {
            assertThat(landed)
                    .as("List a new migration: mvn test -Dtest=MigrationsTests -Dwrite")
                    .isEqualTo(present);
        }
    }

    private static List<String> present() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("V"))
                    .sorted()
                    .map(file -> digest(file) + "  " + file.getFileName())
                    .toList();
        }
    }

    /** Of the text with the line ends of Unix, as a working copy may have others. */
    private static String digest(Path file) {
        try {
            byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
