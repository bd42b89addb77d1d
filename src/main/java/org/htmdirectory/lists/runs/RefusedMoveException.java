package org.htmdirectory.lists.runs;

/** A run does not allow what was to be done with it; the message says why. */
final class RefusedMoveException extends RuntimeException {

    private RefusedMoveException(String why) {
        super(why);
    }

    static RefusedMoveException deleted() {
        return new RefusedMoveException("The run has been deleted.");
    }

    static RefusedMoveException between(RunState state, RunState next) {
        return new RefusedMoveException("A run that is %s cannot become %s.".formatted(state.code(), next.code()));
    }

    static RefusedMoveException ended(RunState state) {
        return new RefusedMoveException("Nothing is written to a run that is %s.".formatted(state.code()));
    }

    static RefusedMoveException takenUp(int attempt, int newest) {
        return new RefusedMoveException(
                "Attempt %d may not write: attempt %d has taken the run up.".formatted(attempt, newest));
    }
}
