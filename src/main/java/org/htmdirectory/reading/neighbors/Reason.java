package org.htmdirectory.reading.neighbors;

/**
 * One short reason for an answer, in plain words.
 *
 * @param kind what sort of reason
 * @param part the part of the query that it is about, as written; empty where it is about the whole
 * @param text the whole reason, e.g. <i>“tech” read as “technician”</i>
 */
public record Reason(Kind kind, String part, String text) {

    /** What a reason is about. */
    public enum Kind {
        /** The words are the same. */
        SAME,
        /** A level was read, e.g. <i>Sr</i>. */
        LEVEL,
        /** A short form was written out, or the other way round. */
        ABBREVIATION,
        /** Another spelling or another form of one word, the plural among them. */
        SPELLING,
        /** A misspelling was corrected. */
        TYPO,
        /** A partly typed word was completed. */
        COMPLETED,
        /** The word order differs. */
        ORDER,
        /** Something that does not name the work was left out. */
        LEFT_OUT,
        /** The query says something that the title does not. */
        EXTRA,
        /** The title says something that the query does not. */
        MISSING,
        /** The title covers more than one job. */
        WIDER,
        /** The query names other work than the title. */
        CONFLICT
    }

    static Reason about(Kind kind, String part, String text) {
        return new Reason(kind, part, "“" + part + "” " + text);
    }
}
