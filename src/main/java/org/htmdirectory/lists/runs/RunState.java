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
    CANCELLED;

    /** Whether a run goes from this state to that one; a run that is worked off may be taken up anew. */
    boolean leadsTo(RunState next) {
        return switch (next) {
            case CHOOSING -> false;
            case QUEUED -> this == CHOOSING;
            case RUNNING -> this == QUEUED || this == RUNNING;
            case DONE, FAILED -> this == RUNNING;
            case CANCELLED -> this == CHOOSING || this == QUEUED || this == RUNNING;
        };
    }
}
