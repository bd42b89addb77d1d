package org.htmdirectory.reading.verdict;

import org.htmdirectory.platform.reference.EnumCode;

/** What sort of answer a classification is. */
public enum Verdict implements EnumCode {
    /** One standard role, sure enough to act on. */
    ROLE,
    /** Words that stand for more than one job, at least one of them a standard role. */
    AMBIGUOUS,
    /** Not work in healthcare technology management. */
    OUTSIDE,
    /** Nothing that is recognized. */
    UNKNOWN
}
