package org.htmdirectory.lists.runs;

import org.htmdirectory.platform.reference.EnumCode;

/** By what the rows of a run are counted. */
public enum CountKind implements EnumCode {
    /** By what sort of answer they got. */
    VERDICT,
    /** By the role they were taken for. */
    ROLE,
    /** By the level of those taken for a role; the empty value stands for none. */
    LEVEL,
    /** Rows with which something is wrong. */
    PROBLEM
}
