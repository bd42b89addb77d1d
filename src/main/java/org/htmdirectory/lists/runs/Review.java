package org.htmdirectory.lists.runs;

import org.htmdirectory.platform.reference.EnumCode;

/** Which titles of a run a person goes through together. */
public enum Review implements EnumCode {
    /** Those whose answer is open or not sure. */
    DOUBTFUL,
    /** Those that were surely taken for a role. */
    ROLES,
    /** Those that were surely taken for other work. */
    OTHER_WORK
}
