package org.htmdirectory.reading.model;

import java.util.Set;

/**
 * What is known beside a title's words.
 *
 * @param employer what kind of employer it is, or {@link #NONE} or {@link #UNKNOWN}
 * @param equipment what the employer mostly makes or serves; empty where that is not known
 * @param description what the description speaks of, or else the department; or {@link #NONE}
 * @param amongDevices whether the department is one that looks after medical devices; the model is told of that by its words
 */
public record JobContext(String employer, Set<String> equipment, String description, boolean amongDevices) {

    /** Nothing was given. */
    public static final String NONE = "none";

    /** Something was given that says nothing. */
    public static final String UNKNOWN = "unknown";

    /** Nothing is known beside the words. */
    public static final JobContext NOTHING = new JobContext(NONE, Set.of(), NONE);

    /** What is known where no department is. */
    public JobContext(String employer, Set<String> equipment, String description) {
        this(employer, equipment, description, false);
    }

    /** Whether neither the employer nor a description nor a department says anything. */
    public boolean isSilent() {
        return (employer.equals(NONE) || employer.equals(UNKNOWN)) && description.equals(NONE) && !amongDevices;
    }

    /** Whether the description, or else the department, speaks of other work. */
    public boolean isDescribedElsewhere() {
        return description.equals(Description.ELSEWHERE)
                || description.equals(Description.DESIGN)
                || description.equals(Description.CARE);
    }
}
