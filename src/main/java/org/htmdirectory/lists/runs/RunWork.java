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
import org.htmdirectory.lists.tables.SheetChoices;
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
        Part read(int number);

        /** Stores a part; {@code done} rows have their answer then. */
        void add(int number, Part part, int done);
    }

    private record Pending(int number, List<JobRow> rows, CompletableFuture<Part> part) {}

    private static final int MOST_UNDER_WAY = 2 * Runtime.getRuntime().availableProcessors();

    private final SheetChoices choices;
    private final Function<Job, Answer> answers;
    private final Executor executor;
    private final Ledger ledger;
    private final int rowsAtOnce;
    private final Tally tally = new Tally();
    private final Deque<Pending> underWay = new ArrayDeque<>();
    private final int stored;
    private List<JobRow> rows = new ArrayList<>();
    private Part known;
    private int next;
    private int done;

    RunWork(SheetChoices choices, Function<Job, Answer> answers, Executor executor, Ledger ledger, int rowsAtOnce) {
        this.choices = choices;
        this.answers = answers;
        this.executor = executor;
        this.ledger = ledger;
        this.rowsAtOnce = rowsAtOnce;
        this.stored = ledger.stored();
        this.known = stored > 0 ? ledger.read(0) : null;
    }

    @Override
    public void accept(SheetRow row) {
        rows.add(JobRow.of(row, choices));
        if (rows.size() == (known == null ? rowsAtOnce : known.answers().size())) {
            hand();
        }
    }

    /** To be called after the last row. */
    Tally finish() {
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
        CompletableFuture<Part> part = known == null
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

    private Part answer(List<JobRow> asked) {
        return new Part(
                asked.stream().map(row -> answers.apply(row.job())).toList(),
                asked.stream().map(JobRow::problem).toList());
    }

    private void settle() {
        Pending first = underWay.remove();
        Part part = await(first.part());
        for (int i = 0; i < first.rows().size(); i++) {
            JobRow row = first.rows().get(i);
            tally.add(row.number(), row.job(), part.answers().get(i), row.problem());
        }
        done += first.rows().size();
        if (first.number() >= stored) {
            ledger.add(first.number(), part, done);
        }
    }

    private static Part await(CompletableFuture<Part> part) {
        try {
            return part.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
