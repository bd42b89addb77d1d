package org.htmdirectory.lists.runs;

import org.htmdirectory.platform.reference.EnumCode;

/** How far a run has come. */
public enum RunState implements EnumCode {
    /** Uploaded; the visitor has not said yet how it is to be read. */
    CHOOSING,
    /** Waits for its turn. */
    QUEUED,
    /** Is being worked off. */
    RUNNING,
    /** Every row has its answer. */
    DONE,
    /** Could not be finished; the run says why. */
    FAILED,
    /** Stopped by the visitor. */
    CANCELLED
}
