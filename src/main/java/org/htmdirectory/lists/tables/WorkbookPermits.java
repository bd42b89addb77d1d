package org.htmdirectory.lists.tables;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Turns at reading a workbook, so that all that are read at once fit into memory together. */
final class WorkbookPermits {

    // Each may hold some 70 MB of texts, and the program is to do with 512 MB: two for runs, two for visitors who wait.
    static final WorkbookPermits SHARED = new WorkbookPermits(4, Duration.ofSeconds(30));

    private final Semaphore free;
    private final Duration patience;

    /**
     * @param most how many workbooks are read at once
     * @param patience how long a caller waits; it ends, so that no two can wait for each other for ever
     */
    WorkbookPermits(int most, Duration patience) {
        this.free = new Semaphore(most, true);
        this.patience = patience;
    }

    /** Waits for a turn, first come, first served. */
    Turn take() {
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Turn(free);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SheetBusyException(stopped);
        }
        throw new SheetBusyException(null);
    }

    /** A turn; however often and on whichever thread it is closed, it ends once. */
    static final class Turn implements Closeable {

        private final Semaphore free;
        private final AtomicBoolean over = new AtomicBoolean();

        private Turn(Semaphore free) {
            this.free = free;
        }

        @Override
        public void close() {
            if (over.compareAndSet(false, true)) {
                free.release();
            }
        }
    }
}
