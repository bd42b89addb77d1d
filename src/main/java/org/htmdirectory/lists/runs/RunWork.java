package org.htmdirectory.lists.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.htmdirectory.lists.tables.SheetRow;

/**
 * The work on one run: has its rows answered and hands the answers to the ledger in the order of the file. Parts that an
 * earlier attempt stored are counted, not answered again.
 */
final class RunWork {

    /** Where answers are kept. */
    interface Ledger {

        /** How many parts an earlier attempt has stored. */
        int stored();

        /** A part that an earlier attempt has stored. */
        AnswerChunk read(int number);

        /** Stores a part; {@code done} rows have their answer then. */
        void add(int number, AnswerChunk part, int done);
    }

    private final Ledger ledger;
    private final int stored;
    private final RunTally tally = new RunTally();
    private int next;

    RunWork(Ledger ledger) {
        this.ledger = ledger;
        this.stored = ledger.stored();
    }

    /** Works off all rows, and says what they were found to be. */
    RunTally work(Iterator<SheetRow> rows, AnsweredRows answers) {
        try {
            answers.handOn(rows, part -> part < stored ? ledger.read(part) : null, this::take);
            return tally;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(List<AnsweredRow> rows) {
        rows.forEach(tally::add);
        if (next >= stored) {
            AnswerChunk part = new AnswerChunk(
                    rows.stream().map(AnsweredRow::answer).toList(),
                    rows.stream().map(row -> row.job().problem()).toList());
            ledger.add(next, part, tally.rows());
        }
        next++;
    }
}
