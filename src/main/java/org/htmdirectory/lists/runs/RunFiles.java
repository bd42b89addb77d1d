package org.htmdirectory.lists.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files of runs. The database keeps them for all processes; one that reads a file makes itself a copy in its own
 * folder, which any process can lose.
 */
@Component
class RunFiles {

    /** Files that are stored at a time: the others must not wait for a connection meanwhile. */
    private static final int MOST_AT_ONCE = 4;

    private static final int LONGEST_WAIT = 30;

    private final Uploads uploads;
    private final StoredUploads stored;
    private final RunRepository runs;
    private final TransactionTemplate transaction;
    private final long room;
    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);

    RunFiles(
            Uploads uploads,
            StoredUploads stored,
            RunRepository runs,
            TransactionTemplate transaction,
            BatchProperties properties) {
        this.uploads = uploads;
        this.stored = stored;
        this.runs = runs;
        this.transaction = transaction;
        this.room = properties.room().toBytes();
    }

    /**
     * Keeps a run with its file, both or neither.
     *
     * @throws NoRoomException if the database has no room for it
     */
    void keep(Run run) {
        if (!hasTurn()) {
            throw new NoRoomException(null);
        }
        try {
            Path file = uploads.path(run.upload());
            transaction.executeWithoutResult(status -> {
                checkRoom(file);
                stored.add(runs.save(run).id(), file);
            });
        } catch (DataAccessException refused) {
            throw NoRoomException.isCauseOf(refused) ? new NoRoomException(refused) : refused;
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void checkRoom(Path file) {
        try {
            if (stored.taken() + Files.size(file) > room) {
                throw new NoRoomException(null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** This process's copy of a run's file, made when absent; empty where the file has been deleted. */
    Optional<Path> find(Run run) {
        Path copy = uploads.path(run.upload());
        try {
            if (!Files.exists(copy)) {
                uploads.copy(run.upload(), file -> stored.writeTo(run.id(), file));
            }
            return Optional.of(copy);
        } catch (NoSuchFileException deleted) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Deletes a run's file, here and for all. */
    void delete(Run run) {
        stored.delete(run.id());
        uploads.delete(run.upload());
    }
}
