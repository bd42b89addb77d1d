package org.htmdirectory.lists.pages;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The program that answers here, if it runs from one file, so that a visitor can have it too. */
@Component
class OwnProgram {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final long MEGABYTE = 1 << 20;

    private final Path file;

    @Autowired
    OwnProgram() {
        this(System.getProperty("java.class.path"));
    }

    OwnProgram(String classPath) {
        // Several are no path at all on Windows.
        boolean one = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        Path found = one ? Path.of(classPath).toAbsolutePath() : null;
        this.file = found != null && isWhole(found) ? found : null;
    }

    /** Whether it has its libraries in it; taken out of it to start faster, it does not run alone. */
    private static boolean isWhole(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.getEntry(LIBRARIES) != null;
        } catch (IOException other) {
            return false;
        }
    }

    /** The file. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Its size, in millions of bytes as computers count them; 0 if there is no file. */
    long megabytes() {
        try {
            return file == null ? 0 : Files.size(file) / MEGABYTE;
        } catch (IOException gone) {
            return 0;
        }
    }
}
