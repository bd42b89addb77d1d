package org.htmdirectory.lists.runs;

/** A file that is on its way, for which room is kept. */
@FunctionalInterface
public interface Arrival {

    /** Gives the room back: it has come, and counts as what it is, or comes no more. */
    void end();
}
