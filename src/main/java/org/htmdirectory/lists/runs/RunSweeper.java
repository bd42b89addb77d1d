package org.htmdirectory.lists.runs;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.concurrent.TimeUnit;
import org.htmdirectory.platform.database.DatabaseAway;
import org.htmdirectory.platform.site.FaultPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what has expired: runs and, with them, all that was found; and uploads that no run knows. */
@Component
class RunSweeper {

    private static final Logger log = LoggerFactory.getLogger(RunSweeper.class);

    private static final Duration BEGINNING = Duration.ofMinutes(10);

    private final RunRepository runs;
    private final Uploads uploads;

    RunSweeper(RunRepository runs, Uploads uploads) {
        this.runs = runs;
        this.uploads = uploads;
    }

    /** Deletes what can be deleted now, and says in the log if that was not all. */
    void sweep() {
        told(() -> {
            deleteExpired();
            deleteForgotten();
        });
    }

    /** Deletes this process's copies of what another process has deleted. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        told(this::deleteForgotten);
    }

    @FunctionalInterface
    private interface Deletion {
        void run() throws IOException;
    }

    // That the database is away is told by what watches it.
    private static void told(Deletion deletion) {
        try {
            deletion.run();
        } catch (IOException | RuntimeException broken) {
            if (!DatabaseAway.isCauseOf(broken)) {
                log.error("What has expired could not be deleted: {}", FaultPlace.of(broken));
            }
        }
    }

    private void deleteExpired() {
        runs.findByExpiresAtLessThanEqual(Instant.now()).forEach(run -> {
            runs.delete(run.id());
            uploads.delete(run.upload());
        });
    }

    private void deleteForgotten() throws IOException {
        Instant newer = Instant.now().minus(BEGINNING);
        uploads.deleteAllBut(new HashSet<>(runs.findUploads()), newer);
    }
}
