package org.htmdirectory.classify;

import java.util.Set;

/**
 * What is known beside a title's words.
 *
 * @param employer what kind of employer it is, or {@link #NONE} or {@link #UNKNOWN}
 * @param equipment what the employer mostly makes or serves; empty where that is not known
 * @param description what the description speaks of, or {@link #NONE}
 */
record Surroundings(String employer, Set<String> equipment, String description) {

    /** Nothing was given. */
    static final String NONE = "none";

    /** Something was given that says nothing. */
    static final String UNKNOWN = "unknown";

    /** Nothing is known beside the words. */
    static final Surroundings NOTHING = new Surroundings(NONE, Set.of(), NONE);
}
