package org.htmdirectory.platform.database;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that the server runs: one that has ended is started again within seconds, as often as it takes. One that
 * only does not answer is left alone: it may be at work, or held up with the whole machine.
 */
class ServerGuard {

    private static final Logger log = LoggerFactory.getLogger(ServerGuard.class);
    private static final long MILLIS_BETWEEN_LOOKS = 500;
    private static final long SECONDS_BETWEEN_STARTS = 2;

    /** Whatever starts the server. */
    @FunctionalInterface
    interface Start {
        void again() throws IOException;
    }

    private final DatabaseServer server;
    private final Start start;
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition ending = turn.newCondition();
    private Optional<ProcessHandle> process = Optional.empty();
    private boolean ended;
    private boolean failed;

    ServerGuard(DatabaseServer server, Start start) {
        this.server = server;
        this.start = start;
    }

    void begin() throws IOException {
        process = server.process();
        Thread guard = new Thread(this::watch, "database-guard");
        guard.setDaemon(true);
        guard.start();
    }

    /** Lets the server end; returns when no start is under way any more. */
    void end() {
        turn.lock();
        try {
            ended = true;
            ending.signalAll();
        } finally {
            turn.unlock();
        }
    }

    private void watch() {
        turn.lock();
        try {
            while (!ended) {
                boolean runs = runs() || startedAgain();
                long pause = runs ? MILLIS_BETWEEN_LOOKS : TimeUnit.SECONDS.toMillis(SECONDS_BETWEEN_STARTS);
                ending.await(pause, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    /** Where nobody takes note of its end, a process that has ended still has a number, but no program any more. */
    private boolean runs() {
        return process.filter(ProcessHandle::isAlive)
                .flatMap(alive -> alive.info().command())
                .isPresent();
    }

    private boolean startedAgain() {
        try {
            if (!failed) {
                log.warn("The embedded PostgreSQL has ended by itself and is started again");
            }
            start.again();
            process = server.process();
            failed = false;
            log.info("The embedded PostgreSQL runs again");
            return true;
        } catch (IOException | RuntimeException notYet) {
            if (!failed) {
                log.error("The embedded PostgreSQL does not start; it is tried again every two seconds", notYet);
            }
            failed = true;
            return false;
        }
    }
}
