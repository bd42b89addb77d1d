package org.htmdirectory.lists.runs;

import java.util.List;

/**
 * A title of a run that a person may want to look at, for all its rows with one employer, department, country and description.
 *
 * @param number the order in which to look
 * @param title the title as the first of its rows has it
 * @param wording its words without what employers add, in small letters
 * @param otherSpellings in how many other ways rows write it
 * @param employer the employer or null
 * @param department the department or null
 * @param country the country or null
 * @param description the fingerprint of the description of the work, or null
 * @param concern why to look
 * @param rows how many rows hold it
 * @param firstRow the first of them, as a spreadsheet program counts
 * @param role the slug of the role it was taken for, or null
 * @param level the level, as tables call it, or null
 * @param field how probable it is that it is work in the field, 0 to 1
 * @param confidence how probable the answer is, 0 to 1
 * @param candidates the roles it may be, likeliest first
 * @param reason what that rests on, or the question that settles it
 * @param options the answers to that question; empty where there is none
 * @param choice what a person chose instead: the slug of a role, {@link #OUTSIDE}, or null
 */
public record RunTitle(
        int number,
        String title,
        String wording,
        int otherSpellings,
        String employer,
        String department,
        String country,
        Long description,
        ReviewReason concern,
        int rows,
        long firstRow,
        String role,
        String level,
        double field,
        double confidence,
        List<Candidate> candidates,
        String reason,
        List<AnswerCells.Option> options,
        String choice) {

    /** How many titles of a {@link Review} are listed at most. */
    public static final int MOST_LISTED = 2_000;

    /** The choice that leaves an answer as it is. */
    public static final String AS_IT_IS = "";

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
