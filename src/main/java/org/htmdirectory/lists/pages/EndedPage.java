package org.htmdirectory.lists.pages;

import org.htmdirectory.lists.runs.Run;
import org.htmdirectory.lists.runs.RunState;

/**
 * The page of a run that ended before it was done.
 *
 * @param run the run
 */
record EndedPage(Run run) {

    public String title() {
        return run.state() == RunState.CANCELLED ? "You stopped this run" : "This list could not be classified";
    }

    public String description() {
        return text();
    }

    /** What happened, in a sentence. */
    public String text() {
        return run.state() == RunState.CANCELLED
                ? "What you handed in and all that was found have been deleted."
                : run.problem();
    }

    public String address() {
        return Addresses.of(run);
    }
}
