package org.htmdirectory.lists.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The folder of uploads. Their names are random and tell nothing; only the user who runs the application can read them.
 */
@Component
class Uploads {

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);

    private static final String ARRIVALS = "arriving";
    private static final long LEAST_ROOM = 1 << 20;

    private final Path folder;
    private final long room;
    private final long largest;
    private final AtomicLong announced = new AtomicLong();

    Uploads(BatchProperties properties) {
        this.folder = properties.folder().toAbsolutePath().normalize();
        this.room = properties.room().toBytes();
        this.largest = properties.largestFile().toBytes();
    }

    /**
     * Counts a file that is on its way against the room, before any of it is taken.
     *
     * @param bytes how long it says it is, or -1
     * @throws NoRoomException if it would not fit beside what is here and what else is coming
     */
    Arrival expect(long bytes) {
        long counted = bytes < 0 ? largest : Math.min(bytes, largest);
        Arrival arrival = () -> announced.addAndGet(-counted);
        try {
            if (announced.addAndGet(counted) + taken() > room) {
                arrival.end();
                throw new NoRoomException(null);
            }
            return arrival;
        } catch (IOException broken) {
            arrival.end();
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the web server puts what is still arriving; made when absent, and for us alone. */
    Path arrivals() throws IOException {
        Path arrivals = Files.createDirectories(folder().resolve(ARRIVALS));
        if (Files.getFileStore(arrivals).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(arrivals, PosixFilePermissions.fromString("rwx------"));
        }
        return arrivals;
    }

    private Path folder() throws IOException {
        return Files.createDirectories(folder);
    }

    /** Whether the disk has no room left. */
    private boolean isFull() {
        try {
            return Files.getFileStore(folder()).getUsableSpace() < LEAST_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * Keeps an upload.
     *
     * @return the name of the file
     * @throws NoRoomException if the disk, or what uploads may take of it, is full; nothing is kept then
     * @throws UncheckedIOException if the disk fails otherwise
     */
    String keep(UploadContent content) {
        Path file = null;
        try {
            long taken = taken();
            file = Files.createTempFile(folder(), "", "");
            content.writeTo(file);
            closeToOthers(file);
            if (taken + Files.size(file) > room) {
                throw new NoRoomException(null);
            }
            return file.getFileName().toString();
        } catch (IOException broken) {
            boolean full = isFull();
            delete(file);
            throw full ? new NoRoomException(broken) : new UncheckedIOException(broken);
        } catch (NoRoomException full) {
            delete(file);
            throw full;
        }
    }

    /** What the web server wrote while it arrived was closed by its folder alone. */
    private static void closeToOthers(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private long taken() throws IOException {
        long taken = 0;
        for (Path file : files(folder())) {
            taken += size(file);
        }
        return taken;
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException deletedMeanwhile) {
            return 0;
        }
    }

    /** Makes a copy of what another process keeps; it appears whole or not at all. */
    void copy(String name, UploadContent content) throws IOException {
        Path copy = Files.createTempFile(arrivals(), "", "");
        try {
            content.writeTo(copy);
            closeToOthers(copy);
            Files.move(copy, path(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    void delete(String name) {
        delete(path(name));
    }

    /** Deletes what no run knows and what never arrived whole, unless it was written to since {@code newer}. */
    void deleteAllBut(Collection<String> known, Instant newer) throws IOException {
        for (Path file : files(folder())) {
            if (!known.contains(file.getFileName().toString()) && isOlder(file, newer)) {
                delete(file);
            }
        }
        for (Path file : files(arrivals())) {
            if (isOlder(file, newer)) {
                delete(file);
            }
        }
    }

    private static boolean isOlder(Path file, Instant than) throws IOException {
        try {
            return Files.getLastModifiedTime(file).compareTo(FileTime.from(than)) < 0;
        } catch (NoSuchFileException deletedMeanwhile) {
            return false;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** A file that cannot be deleted now, as it is being read, is deleted with those that no run knows. */
    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException inUse) {
            log.warn("An upload could not be deleted yet: {}", inUse.getClass().getName());
        }
    }
}
