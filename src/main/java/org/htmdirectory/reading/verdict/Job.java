package org.htmdirectory.reading.verdict;

import java.util.Objects;

/**
 * A job as its employer words it.
 *
 * @param title the job title, as written; never null
 * @param description what the person does, or null
 * @param employer who employs the person, or null
 * @param department the department that the person belongs to, or null
 * @param country where the work is, as a two-letter code (ISO 3166-1) or a name, or null
 * @param language in which language the title is, as a code (BCP 47), or null
 */
public record Job(
        String title, String description, String employer, String department, String country, String language) {

    /** The longest title that is read, in characters. */
    public static final int LONGEST_TITLE = 300;

    /** The longest description that is read, in characters; what follows is not looked at. */
    public static final int LONGEST_DESCRIPTION = 5_000;

    /** The longest name of an employer that is read, in characters. */
    public static final int LONGEST_EMPLOYER = 200;

    /** The longest name of a department that is read, in characters. */
    public static final int LONGEST_DEPARTMENT = 200;

    /** The longest name of a country or a language that is read, in characters. */
    public static final int LONGEST_COUNTRY = 100;

    public Job {
        Objects.requireNonNull(title);
    }

    /** A job of which neither department, country nor language is known. */
    public Job(String title, String description, String employer) {
        this(title, description, employer, null);
    }

    /** A job of which neither country nor language is known. */
    public Job(String title, String description, String employer, String department) {
        this(title, description, employer, department, null, null);
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
