package org.htmdirectory.reading.model;

import java.util.Set;

/**
 * What is known beside a title's words.
 *
 * @param employer what kind of employer it is, or {@link #NONE} or {@link #UNKNOWN}
 * @param equipment what the employer mostly makes or serves; empty where that is not known
 * @param description what the description speaks of, or {@link #NONE}
 */
public record JobContext(String employer, Set<String> equipment, String description) {

    /** Nothing was given. */
    public static final String NONE = "none";

    /** Something was given that says nothing. */
    public static final String UNKNOWN = "unknown";

    /** Nothing is known beside the words. */
    public static final JobContext NOTHING = new JobContext(NONE, Set.of(), NONE);

    /** Whether neither the employer nor a description says anything. */
    public boolean isSilent() {
        return (employer.equals(NONE) || employer.equals(UNKNOWN)) && description.equals(NONE);
    }

    /** Whether the description speaks of other work. */
    public boolean isDescribedElsewhere() {
        return description.equals(Description.ELSEWHERE)
                || description.equals(Description.DESIGN)
                || description.equals(Description.CARE);
    }
}
