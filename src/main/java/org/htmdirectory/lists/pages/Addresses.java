package org.htmdirectory.lists.pages;

import org.htmdirectory.lists.runs.Run;

/** Where the pages of runs are. */
final class Addresses {

    static final String ENTRY = "/classify/batch";

    /** What follows a run's address to ask how far it is. */
    static final String PROGRESS = "/progress";

    /** Where the program itself is. */
    static final String PROGRAM = "/classify/htm-directory.jar";

    private Addresses() {}

    static String of(Run run) {
        return ENTRY + "/" + run.token();
    }
}
