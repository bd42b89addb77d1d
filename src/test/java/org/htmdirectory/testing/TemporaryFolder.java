package org.htmdirectory.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * A folder that is deleted with the application that uses it.
 *
 * @param path below {@code target}, so that a killed test leaves nothing that {@code mvn clean} would not find
 */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder create() throws IOException {
        Path target = Files.createDirectories(Path.of("target"));
        return new TemporaryFolder(Files.createTempDirectory(target, "database-"));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }
}
