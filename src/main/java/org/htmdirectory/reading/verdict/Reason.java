package org.htmdirectory.reading.verdict;

/**
 * One thing that an answer rests on.
 *
 * @param kind what sort of thing
 * @param text a sentence that says what was found and what it means
 * @param from offset of its first character in the title; equal to {@code to} where it lies outside the title
 * @param to offset after its last character
 */
public record Reason(ReasonKind kind, String text, int from, int to) {

    /** A reason that lies outside the title. */
    public static Reason beside(ReasonKind kind, String text) {
        return new Reason(kind, text, 0, 0);
    }

    /** Whether it points to a part of the title. */
    public boolean isMarked() {
        return from < to;
    }
}
