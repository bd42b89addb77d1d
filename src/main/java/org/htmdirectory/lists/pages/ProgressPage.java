package org.htmdirectory.lists.pages;

import java.time.Instant;
import org.htmdirectory.lists.runs.Run;
import org.htmdirectory.lists.runs.RunState;
import org.htmdirectory.platform.site.Figures;

/**
 * The page that shows how far a run has come.
 *
 * @param run the run
 * @param ahead how many others must be done before it is taken up
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
        return switch (run.state()) {
            case CHOOSING -> "It has not been started.";
            case QUEUED -> waiting();
            case RUNNING -> done(TimeLeft.of(run, now));
            case DONE -> done("");
            case FAILED, CANCELLED -> "It ended before all rows were done.";
        };
    }

    private String waiting() {
        if (ahead == 0) {
            return "It begins in a moment.";
        }
        return ahead == 1 ? "One list is before it." : ahead + " lists are before it.";
    }

    private String done(String left) {
        return "%s of %s rows done%s."
                .formatted(Figures.count(run.done()), Figures.count(run.total()), left.isEmpty() ? "" : ", " + left);
    }
}
