package org.htmdirectory.lists.pages;

import org.htmdirectory.lists.runs.Run;

/** Where the pages of runs are. */
final class Addresses {

    static final String ENTRY = "/classify/batch";

    /** Where the program itself is. */
    static final String PROGRAM = "/classify/htm-directory.jar";

    private Addresses() {}

    static String of(Run run) {
        return ENTRY + "/" + run.token();
    }
}
