package org.htmdirectory.lists.runs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.reading.verdict.Job;

/**
 * The work on one run: takes its rows one after the other, has some thousand at a time answered on other threads, and
 * hands the answers to the ledger in the order of the file. Parts that an earlier attempt stored are counted, not answered
 * again.
 */
final class RunWork implements Consumer<SheetRow> {

    /** Where answers are kept. */
    interface Ledger {

        /** How many parts an earlier attempt has stored. */
        int stored();

        /** A part that an earlier attempt has stored. */
        AnswerChunk read(int number);

        /** Stores a part; {@code done} rows have their answer then. */
        void add(int number, AnswerChunk part, int done);
    }

    private record Pending(int number, List<JobRow> rows, CompletableFuture<AnswerChunk> part) {}

    private static final int MOST_UNDER_WAY = 2 * Runtime.getRuntime().availableProcessors();

    private final JobColumns columns;
    private final Function<Job, AnswerCells> answers;
    private final Executor executor;
    private final Ledger ledger;
    private final int rowsAtOnce;
    private final RunTally tally = new RunTally();
    private final Deque<Pending> underWay = new ArrayDeque<>();
    private final int stored;
    private List<JobRow> rows = new ArrayList<>();
    private AnswerChunk known;
    private int next;
    private int done;

    RunWork(JobColumns columns, Function<Job, AnswerCells> answers, Executor executor, Ledger ledger, int rowsAtOnce) {
        this.columns = columns;
        this.answers = answers;
        this.executor = executor;
        this.ledger = ledger;
        this.rowsAtOnce = rowsAtOnce;
        this.stored = ledger.stored();
        this.known = stored > 0 ? ledger.read(0) : null;
    }

    @Override
    public void accept(SheetRow row) {
        rows.add(JobRow.of(row, columns));
        if (rows.size() == (known == null ? rowsAtOnce : known.answers().size())) {
            hand();
        }
    }

    /** To be called after the last row. */
    RunTally finish() {
        if (!rows.isEmpty()) {
            hand();
        }
        while (!underWay.isEmpty()) {
            settle();
        }
        return tally;
    }

    private void hand() {
        List<JobRow> handed = rows;
        CompletableFuture<AnswerChunk> part = known == null
                ? CompletableFuture.supplyAsync(() -> answer(handed), executor)
                : CompletableFuture.completedFuture(known);
        underWay.add(new Pending(next, handed, part));
        next++;
        rows = new ArrayList<>(rowsAtOnce);
        known = next < stored ? ledger.read(next) : null;
        if (underWay.size() > MOST_UNDER_WAY) {
            settle();
        }
    }

    private AnswerChunk answer(List<JobRow> asked) {
        return new AnswerChunk(
                asked.stream().map(row -> answers.apply(row.job())).toList(),
                asked.stream().map(JobRow::problem).toList());
    }

    private void settle() {
        Pending first = underWay.remove();
        AnswerChunk part = await(first.part());
        for (int i = 0; i < first.rows().size(); i++) {
            JobRow row = first.rows().get(i);
            tally.add(row.number(), row.job(), part.answers().get(i), row.problem());
        }
        done += first.rows().size();
        if (first.number() >= stored) {
            ledger.add(first.number(), part, done);
        }
    }

    private static AnswerChunk await(CompletableFuture<AnswerChunk> part) {
        try {
            return part.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
