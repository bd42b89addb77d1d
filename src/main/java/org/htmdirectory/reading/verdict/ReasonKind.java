package org.htmdirectory.reading.verdict;

import org.htmdirectory.platform.reference.EnumCode;

/** What a reason rests on. */
public enum ReasonKind implements EnumCode {
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
    /** The department. */
    DEPARTMENT,
    /** What was left out, for it does not name the work. */
    NOISE,
    /** The language from which the title was read as English. */
    LANGUAGE
}
