package org.htmdirectory.lists.command;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.htmdirectory.lists.tables.Cell;
import org.htmdirectory.lists.tables.SheetRow;

/**
 * Has rows answered on other threads and hands them on in their order. It holds some thousand of them at a time, fewer if
 * they are long or wide.
 */
final class RowStream {

    /** Takes the rows in their order. */
    interface Target {
        void take(List<AnsweredRow> rows) throws IOException;
    }

    private static final int MOST_ROWS = 1_000;
    private static final int LARGEST = 250_000;
    private static final int MOST_UNDER_WAY = 2 * Runtime.getRuntime().availableProcessors();

    private final Function<SheetRow, AnsweredRow> answering;
    private final Executor executor;
    private final Target target;
    private final Deque<CompletableFuture<List<AnsweredRow>>> underWay = new ArrayDeque<>();

    RowStream(Function<SheetRow, AnsweredRow> answering, Executor executor, Target target) {
        this.answering = answering;
        this.executor = executor;
        this.target = target;
    }

    /** Works off all rows; a failure to answer one comes as a {@link java.util.concurrent.CompletionException}. */
    void run(Iterator<SheetRow> rows) throws IOException {
        while (rows.hasNext()) {
            List<SheetRow> some = some(rows);
            underWay.add(CompletableFuture.supplyAsync(() -> answer(some), executor));
            if (underWay.size() > MOST_UNDER_WAY) {
                target.take(underWay.remove().join());
            }
        }
        while (!underWay.isEmpty()) {
            target.take(underWay.remove().join());
        }
    }

    private static List<SheetRow> some(Iterator<SheetRow> rows) {
        List<SheetRow> some = new ArrayList<>();
        int size = 0;
        while (rows.hasNext() && some.size() < MOST_ROWS && size < LARGEST) {
            SheetRow row = rows.next();
            some.add(row);
            for (Cell cell : row.cells()) {
                size += 1 + cell.text().length();
            }
        }
        return some;
    }

    private List<AnsweredRow> answer(List<SheetRow> rows) {
        return rows.stream().map(answering).toList();
    }
}
