package org.htmdirectory.lists.runs;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the moves of runs, each in one transaction with what is stored beside it. The worker writes to a run all the
 * time, so a move holds the run's row from the start: nobody has to try again because another was faster.
 */
@Component
class RunMoves {

    private final RunRepository runs;
    private final TransactionTemplate transaction;

    RunMoves(RunRepository runs, TransactionTemplate transaction) {
        this.runs = runs;
        this.transaction = transaction;
    }

    /**
     * Makes a move.
     *
     * @return the run after it
     * @throws RefusedMoveException if the run does not allow it, or has been deleted; nothing is stored then
     */
    Run make(long id, Consumer<Run> move) {
        return transaction.execute(status -> {
            Run run = runs.findToChange(id).orElseThrow(RefusedMoveException::deleted);
            move.accept(run);
            return run;
        });
    }

    /** The run after the move; empty where it is refused. */
    Optional<Run> makeIfAllowed(long id, Consumer<Run> move) {
        try {
            return Optional.of(make(id, move));
        } catch (RefusedMoveException refused) {
            return Optional.empty();
        }
    }
}
