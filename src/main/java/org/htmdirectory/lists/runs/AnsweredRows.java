package org.htmdirectory.lists.runs;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.htmdirectory.lists.tables.Cell;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.reading.verdict.Job;

/**
 * Has the rows of a table answered on other threads and hands them on in their order. It holds some thousand of them at a
 * time, fewer if they are long or wide.
 */
public final class AnsweredRows {

    /** Takes the rows in their order, some at a time. */
    public interface Target {

        /** Takes the next rows. */
        void take(List<AnsweredRow> rows) throws IOException;
    }

    private static final int LARGEST = 250_000;
    private static final int MOST_UNDER_WAY = 2 * Runtime.getRuntime().availableProcessors();

    private final JobReading reading;
    private final Function<Job, AnswerCells> answers;
    private final Executor executor;
    private final int most;
    private final Deque<CompletableFuture<List<AnsweredRow>>> underWay = new ArrayDeque<>();

    /** Rows that become jobs in this way; of them {@code most} are answered together at most. */
    public AnsweredRows(JobReading reading, Function<Job, AnswerCells> answers, Executor executor, int most) {
        this.reading = reading;
        this.answers = answers;
        this.executor = executor;
        this.most = most;
    }

    /** Works off all rows. */
    public void handOn(Iterator<SheetRow> rows, Target target) throws IOException {
        handOn(rows, part -> null, target);
    }

    /** Likewise, where {@code known} gives the answers to some parts, counted from 0, and null for the others. */
    void handOn(Iterator<SheetRow> rows, IntFunction<AnswerChunk> known, Target target) throws IOException {
        for (int part = 0; rows.hasNext(); part++) {
            AnswerChunk answered = known.apply(part);
            underWay.add(
                    answered == null
                            ? ask(next(rows))
                            : CompletableFuture.completedFuture(
                                    joined(next(rows, answered.answers().size()), answered)));
            if (underWay.size() > MOST_UNDER_WAY) {
                target.take(first());
            }
        }
        while (!underWay.isEmpty()) {
            target.take(first());
        }
    }

    private List<SheetRow> next(Iterator<SheetRow> rows) {
        List<SheetRow> some = new ArrayList<>();
        int size = 0;
        while (rows.hasNext() && some.size() < most && size < LARGEST) {
            SheetRow row = rows.next();
            some.add(row);
            for (Cell cell : row.cells()) {
                size += 1 + cell.text().length();
            }
        }
        return some;
    }

    private static List<SheetRow> next(Iterator<SheetRow> rows, int count) {
        List<SheetRow> some = new ArrayList<>(count);
        while (rows.hasNext() && some.size() < count) {
            some.add(rows.next());
        }
        return some;
    }

    private CompletableFuture<List<AnsweredRow>> ask(List<SheetRow> rows) {
        return CompletableFuture.supplyAsync(
                () -> rows.stream().map(this::answer).toList(), executor);
    }

    private AnsweredRow answer(SheetRow row) {
        JobRow job = reading.row(row);
        return new AnsweredRow(row, job, answers.apply(job.job()));
    }

    private List<AnsweredRow> joined(List<SheetRow> rows, AnswerChunk known) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new AnsweredRow(
                        rows.get(at), reading.row(rows.get(at)), known.answers().get(at)))
                .toList();
    }

    private List<AnsweredRow> first() {
        try {
            return underWay.remove().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
