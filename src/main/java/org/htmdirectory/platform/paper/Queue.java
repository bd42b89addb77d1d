package org.htmdirectory.platform.paper;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The queue before the press, so that printing never takes all of the machine from those who read pages. */
final class Queue {

    private final Semaphore free;
    private final Duration patience;

    /**
     * @param most how many print at once
     * @param patience how long others wait
     */
    Queue(int most, Duration patience) {
        this.free = new Semaphore(most, true);
        this.patience = patience;
    }

    /** Does it in turn; throws {@link PressBusyException} where no turn comes in time. */
    <T> T inTurn(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void await() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PressBusyException(null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PressBusyException(stopped);
        }
    }
}
