package org.htmdirectory.run;

import java.util.List;

/**
 * A title of a run that a person may want to look at, for all its rows at one employer.
 *
 * @param number the order in which to look
 * @param title the title as the file has it
 * @param employer the employer or null
 * @param concern why to look
 * @param rows how many rows hold it
 * @param firstRow the first of them, as a spreadsheet program counts
 * @param role the slug of the role it was taken for, or null
 * @param confidence how probable that is, 0 to 1
 * @param candidates the roles it may be, likeliest first
 * @param reason what that rests on, or the question that settles it
 * @param choice what a person chose instead: the slug of a role, {@link #OUTSIDE}, or null
 */
public record RunTitle(
        int number,
        String title,
        String employer,
        Concern concern,
        int rows,
        long firstRow,
        String role,
        double confidence,
        List<Candidate> candidates,
        String reason,
        String choice) {

    /** How many titles in doubt, and how many others, are listed at most. */
    public static final int MOST_LISTED = 2_000;

    /** The choice that it is other work. */
    public static final String OUTSIDE = "outside";

    /**
     * A role that it may be.
     *
     * @param role the slug of the role
     * @param confidence how probable that is, 0 to 1
     */
    public record Candidate(String role, double confidence) {}
}
