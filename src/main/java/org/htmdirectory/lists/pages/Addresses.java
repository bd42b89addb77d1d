package org.htmdirectory.lists.pages;

import org.htmdirectory.lists.runs.Run;

/** Where the pages of runs are. */
final class Addresses {

    static final String ENTRY = "/classify/batch";

    private Addresses() {}

    static String of(Run run) {
        return ENTRY + "/" + run.token();
    }
}
