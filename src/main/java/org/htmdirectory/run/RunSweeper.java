package org.htmdirectory.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Deletes what has expired: runs and, with them, all that was found; and uploads that no run knows. */
@Component
class RunSweeper {

    private static final Duration BEGINNING = Duration.ofMinutes(10);

    private final RunRepository runs;
    private final Uploads uploads;

    RunSweeper(RunRepository runs, Uploads uploads) {
        this.runs = runs;
        this.uploads = uploads;
    }

    void sweep() {
        runs.expired().forEach(run -> {
            runs.delete(run.id());
            uploads.delete(run.upload());
        });
        Instant newer = Instant.now().minus(BEGINNING);
        Set<String> known = new HashSet<>(runs.uploads());
        try {
            uploads.deleteAllBut(known, newer);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
