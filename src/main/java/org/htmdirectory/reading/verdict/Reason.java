package org.htmdirectory.reading.verdict;

import org.htmdirectory.platform.reference.EnumCode;

/**
 * One thing that an answer rests on.
 *
 * @param kind what sort of thing
 * @param text a sentence that says what was found and what it means
 * @param from offset of its first character in the title; equal to {@code to} where it lies outside the title
 * @param to offset after its last character
 */
public record Reason(Kind kind, String text, int from, int to) {

    /** What a reason rests on. */
    public enum Kind implements EnumCode {
        /** The title, or a part of it, is one the directory knows. */
        TITLE,
        /** Words that speak for the role. */
        WORDS,
        /** Words that speak for another line of work. */
        OTHER_WORK,
        /** A mark of level. */
        LEVEL,
        /** A specialty. */
        SPECIALTY,
        /** A credential. */
        CREDENTIAL,
        /** Where the work is done. */
        SETTING,
        /** The employer. */
        EMPLOYER,
        /** The description. */
        DESCRIPTION,
        /** What was left out, for it does not name the work. */
        NOISE
    }

    /** A reason that lies outside the title. */
    public static Reason beside(Kind kind, String text) {
        return new Reason(kind, text, 0, 0);
    }

    /** Whether it points to a part of the title. */
    public boolean isMarked() {
        return from < to;
    }
}
