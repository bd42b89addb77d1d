package org.htmdirectory.reading.verdict;

import java.util.Objects;

/**
 * A job as its employer words it.
 *
 * @param title the job title, as written; never null
 * @param description what the person does, or null
 * @param employer who employs the person, or null
 */
public record Job(String title, String description, String employer) {

    /** The longest title that is read, in characters. */
    public static final int LONGEST_TITLE = 300;

    /** The longest description that is read, in characters; what follows is not looked at. */
    public static final int LONGEST_DESCRIPTION = 5_000;

    /** The longest name of an employer that is read, in characters. */
    public static final int LONGEST_EMPLOYER = 200;

    public Job {
        Objects.requireNonNull(title);
    }

    /** Whether a text shows nothing: no character at all, or only blanks, controls and marks without a shape. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Job::isInvisible);
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }

    /** A job of which nothing but the title is known. */
    public static Job titled(String title) {
        return new Job(title, null, null);
    }
}
