package org.htmdirectory.batch;

import java.time.Instant;
import org.htmdirectory.run.Run;
import org.htmdirectory.run.RunState;
import org.htmdirectory.site.Figures;

/**
 * The page that shows how far a run has come.
 *
 * @param run the run
 * @param ahead how many others are to be taken up before it
 * @param now the time it is shown for
 */
record ProgressPage(Run run, int ahead, Instant now) {

    public String title() {
        return run.state() == RunState.QUEUED ? "Waiting for its turn" : "Being classified";
    }

    public String description() {
        return "How far a list has been classified.";
    }

    public String address() {
        return Addresses.of(run);
    }

    /** How far it is, in a sentence. */
    public String says() {
        if (run.state() == RunState.QUEUED) {
            return ahead == 0
                    ? "It begins in a moment."
                    : "%s %s before it."
                            .formatted(ahead == 1 ? "One list" : ahead + " lists", ahead == 1 ? "is" : "are");
        }
        String left = TimeLeft.of(run, now);
        return "%s of %s rows done%s."
                .formatted(Figures.count(run.done()), Figures.count(run.total()), left.isEmpty() ? "" : ", " + left);
    }
}
