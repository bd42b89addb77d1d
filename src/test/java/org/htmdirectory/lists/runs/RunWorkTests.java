package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.htmdirectory.lists.tables.Cell;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.reading.verdict.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunWorkTests {

    private static final JobReading FIRST_COLUMN = new JobReading(
            new JobColumns(0, JobColumns.NONE, JobColumns.NONE, JobColumns.NONE, JobColumns.NONE), ForAllRows.NOTHING);
    private static final int ROWS_AT_ONCE = 10;

    private final Kept ledger = new Kept();
    private final List<String> asked = new ArrayList<>();
    private final ForkJoinPool threads = new ForkJoinPool(2);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void answersAreStoredInTheOrderOfTheFile() {
        work(95, Integer.MAX_VALUE);

        assertThat(ledger.parts).hasSize(10);
        assertThat(ledger.reasons()).isEqualTo(titles(95));
        assertThat(ledger.done).containsExactly(10, 20, 30, 40, 50, 60, 70, 80, 90, 95);
    }

    @Test
    void whatIsStoredIsCountedAndNotAskedAgain() {
        assertThatIllegalStateException().isThrownBy(() -> work(95, 4));
        assertThat(threads.awaitQuiescence(10, TimeUnit.SECONDS)).isTrue();
        asked.clear();

        RunTally tally = work(95, Integer.MAX_VALUE);

        assertThat(ledger.reasons()).isEqualTo(titles(95));
        assertThat(asked).hasSize(55).doesNotContain("Title 39").contains("Title 40");
        assertThat(tally.different()).isEqualTo(95);
    }

    @Test
    void partsOfAnotherSizeAreGoneOnFromToo() {
        assertThatIllegalStateException().isThrownBy(() -> work(95, 4));

        ledger.most = Integer.MAX_VALUE;
        feed(95, 7);

        assertThat(ledger.reasons()).isEqualTo(titles(95));
    }

    @Test
    void aFileWithoutRowsIsDoneAtOnce() {
        assertThat(work(0, Integer.MAX_VALUE).counts()).isEmpty();
        assertThat(ledger.parts).isEmpty();
    }

    private RunTally work(int rows, int mostParts) {
        ledger.most = mostParts;
        return feed(rows, ROWS_AT_ONCE);
    }

    private RunTally feed(int rows, int atOnce) {
        Iterator<SheetRow> table = IntStream.range(0, rows)
                .mapToObj(i -> new SheetRow(i + 2, List.of(Cell.of("Title " + i)), null))
                .iterator();
        return new RunWork(ledger).work(table, new AnsweredRows(FIRST_COLUMN, this::answer, threads, atOnce));
    }

    private synchronized AnswerCells answer(Job job) {
        asked.add(job.title());
        return new AnswerCells(
                job.title(),
                Verdict.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                List.of(),
                null,
                job.title(),
                List.of());
    }

    private static List<String> titles(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> "Title " + i).toList();
    }

    /** Keeps parts in memory, and breaks down when it holds too many. */
    private static final class Kept implements RunWork.Ledger {

        private final List<AnswerChunk> parts = new ArrayList<>();
        private final List<Integer> done = new ArrayList<>();
        private int most;

        @Override
        public int stored() {
            return parts.size();
        }

        @Override
        public AnswerChunk read(int number) {
            return parts.get(number);
        }

        @Override
        public void add(int number, AnswerChunk part, int rows) {
            if (number == most) {
                throw new IllegalStateException("down");
            }
            assertThat(number).isEqualTo(parts.size());
            parts.add(part);
            done.add(rows);
        }

        private List<String> reasons() {
            return parts.stream()
                    .flatMap(part -> part.answers().stream())
                    .map(AnswerCells::reason)
                    .toList();
        }
    }
}
