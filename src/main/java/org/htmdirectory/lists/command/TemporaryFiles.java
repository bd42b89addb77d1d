package org.htmdirectory.lists.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Files that are gone in the end: when this is closed, and also when the process is told to stop. */
final class TemporaryFiles implements AutoCloseable {

    private static final int LONGEST_NAME = 40;

    private final List<Path> files = new ArrayList<>();
    private final Thread atStop = new Thread(this::delete, "temporary-files");
    private boolean closed;

    TemporaryFiles() {
        Runtime.getRuntime().addShutdownHook(atStop);
    }

    /** A new empty file, in the system's folder for such files, that only its owner can read. */
    synchronized Path create() throws IOException {
        check();
        return add(Files.createTempFile("htm-directory-", ".tmp"));
    }

    /** A new empty file beside another, hidden, with the rights that new files get there. */
    synchronized Path createBeside(Path other) throws IOException {
        check();
        String name = other.getFileName().toString();
        String shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return add(Files.createFile(other.resolveSibling("." + shortened + "." + UUID.randomUUID() + ".tmp")));
    }

    private void check() throws IOException {
        if (closed) {
            throw new IOException("the program is stopping");
        }
    }

    private Path add(Path file) {
        files.add(file);
        return file;
    }

    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(atStop);
        } catch (IllegalStateException stopping) {
            // It runs already, and finds nothing left to do.
        }
    }

    private synchronized void delete() {
        closed = true;
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException undeletable) {
                // Nothing more can be done, and the next file may be deleted yet.
            }
        }
        files.clear();
    }
}
