package org.htmdirectory.lists.runs;

import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the answers of one attempt at a run in the database, as long as no other attempt has begun. */
final class StoredLedger implements RunWork.Ledger {

    /** Nothing more may be added: the run was cancelled, deleted or taken up anew, or the application stops. */
    static final class ClosedException extends RuntimeException {

        private final boolean toBeContinued;

        ClosedException(boolean toBeContinued) {
            super(null, null, false, false);
            this.toBeContinued = toBeContinued;
        }

        /** Whether the run is to go on with the next attempt. */
        boolean isToBeContinued() {
            return toBeContinued;
        }
    }

    private final RunRepository runs;
    private final TransactionTemplate transaction;
    private final long run;
    private final int attempt;
    private final BooleanSupplier stopping;

    StoredLedger(RunRepository runs, TransactionTemplate transaction, long run, int attempt, BooleanSupplier stopping) {
        this.runs = runs;
        this.transaction = transaction;
        this.run = run;
        this.attempt = attempt;
        this.stopping = stopping;
    }

    int attempt() {
        return attempt;
    }

    @Override
    public int stored() {
        return runs.parts(run);
    }

    @Override
    public AnswerChunk read(int number) {
        return AnswerChunk.unpack(runs.part(run, number));
    }

    @Override
    public void add(int number, AnswerChunk part, int done) {
        if (stopping.getAsBoolean()) {
            throw new ClosedException(true);
        }
        byte[] packed = part.pack();
        boolean added =
                Boolean.TRUE.equals(transaction.execute(status -> runs.add(run, attempt, number, packed, done)));
        if (!added) {
            throw new ClosedException(false);
        }
    }
}
