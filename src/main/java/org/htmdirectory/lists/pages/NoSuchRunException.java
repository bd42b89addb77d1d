package org.htmdirectory.lists.pages;

import java.time.Duration;

/** There never was such a run, or it has been deleted. */
final class NoSuchRunException extends RuntimeException {

    private final transient Duration kept;

    /**
     * For the page that says so.
     *
     * @param kept how long runs are kept
     */
    NoSuchRunException(Duration kept) {
        super(null, null, false, false);
        this.kept = kept;
    }

    Duration kept() {
        return kept;
    }
}
