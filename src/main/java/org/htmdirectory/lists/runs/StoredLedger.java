package org.htmdirectory.lists.runs;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What one attempt at a run writes, as long as the run is not ended, deleted or taken up by another attempt: then
 * everything here is refused with a {@link RefusedMoveException}.
 */
final class StoredLedger implements RunWork.Ledger {

    /** The application stops; the run is to go on with the next attempt. */
    static final class StoppingException extends RuntimeException {

        StoppingException() {
            super(null, null, false, false);
        }
    }

    private final RunMoves moves;
    private final RunParts parts;
    private final long run;
    private final int attempt;
    private final BooleanSupplier stopping;

    StoredLedger(RunMoves moves, RunParts parts, Run begun, BooleanSupplier stopping) {
        this.moves = moves;
        this.parts = parts;
        this.run = begun.id();
        this.attempt = begun.attempt();
        this.stopping = stopping;
    }

    @Override
    public int stored() {
        return parts.count(run);
    }

    @Override
    public AnswerChunk read(int number) {
        return AnswerChunk.unpack(parts.read(run, number));
    }

    @Override
    public void add(int number, AnswerChunk part, int done) {
        if (stopping.getAsBoolean()) {
            throw new StoppingException();
        }
        byte[] packed = part.pack();
        moves.make(run, each -> {
            each.advance(attempt, done);
            parts.add(run, number, packed);
        });
    }

    void startOver(int edition, String model) {
        moves.make(run, each -> {
            each.startOver(attempt, edition, model);
            parts.delete(run);
        });
    }

    void leaveOff() {
        moves.make(run, each -> each.leaveOff(attempt));
    }

    /** Ends the run; {@code found} stores what was found in it. */
    void finish(int different, Consumer<Run> found) {
        moves.make(run, each -> {
            each.finish(attempt, different);
            found.accept(each);
        });
    }

    void fail(String problem) {
        moves.make(run, each -> {
            each.fail(attempt, problem);
            parts.delete(run);
        });
    }
}
