package org.htmdirectory.platform.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps a data folder to one process. The operating system holds the lock, so it ends with its process, however that
 * dies; the file itself stays and only names the last owner.
 */
class FolderLock implements AutoCloseable {

    // Behind the text: Windows lets nobody read the bytes that another process has locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock of(Path folder) {
        Path file = folder.resolve("lock");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
            if (!locks(channel)) {
                channel.close();
                throw inUse(folder, Files.readString(file, US_ASCII).strip());
            }
            channel.truncate(0);
            channel.write(US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "The data folder %s cannot be written: %s".formatted(folder, e),
                    "Let the user who starts the application write there, or name another folder in HTM_DATA_DIR.",
                    e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static EmbeddedDatabaseException inUse(Path folder, String process) {
        return new EmbeddedDatabaseException(
                "The data folder %s is in use by process %s.".formatted(folder, process),
                "Stop that process, or start this one on another folder by setting HTM_DATA_DIR.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
