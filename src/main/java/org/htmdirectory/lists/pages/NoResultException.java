package org.htmdirectory.lists.pages;

import org.htmdirectory.lists.runs.Run;

/** A run ended before it was done, so that there is nothing to download. */
final class NoResultException extends RuntimeException {

    private final transient Run run;

    NoResultException(Run run) {
        super(null, null, false, false);
        this.run = run;
    }

    Run run() {
        return run;
    }
}
