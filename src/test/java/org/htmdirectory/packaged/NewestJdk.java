package org.htmdirectory.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The newest JDK that the program is made for, which the container image runs on; the build itself may use another. */
final class NewestJdk {

    static final int VERSION = 25;

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    private NewestJdk() {}

    /**
     * Its home: the running JDK if it is of that version, else what the variable {@code JAVA_HOME_25_X64} names, as
     * GitHub's machines have it, else what lies where Debian installs JDKs.
     *
     * @throws IllegalStateException if there is none on a machine that guards the code ({@code CI=true})
     */
    static Optional<Path> home() {
        if (Runtime.version().feature() == VERSION) {
            return Optional.of(Path.of(System.getProperty("java.home")));
        }
        Optional<Path> found = Optional.ofNullable(System.getenv("JAVA_HOME_" + VERSION + "_X64"))
                .map(Path::of)
                .or(NewestJdk::installed);
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("JDK " + VERSION + " is not installed, so the program was not tried on it");
        }
        return found;
    }

    private static Optional<Path> installed() {
        try (Stream<Path> jdks = Files.isDirectory(INSTALLED) ? Files.list(INSTALLED) : Stream.empty()) {
            return jdks.filter(jdk -> jdk.getFileName().toString().contains(Integer.toString(VERSION)))
                    .filter(jdk -> Files.isExecutable(jdk.resolve("bin").resolve("java")))
                    .sorted()
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
