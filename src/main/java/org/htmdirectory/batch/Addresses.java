package org.htmdirectory.batch;

import org.htmdirectory.run.Run;

/** Where the pages of runs are. */
final class Addresses {

    static final String ENTRY = "/classify/batch";

    private Addresses() {}

    static String of(Run run) {
        return ENTRY + "/" + run.token();
    }
}
