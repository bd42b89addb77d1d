package org.htmdirectory.lists.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.htmdirectory.lists.runs.AddedColumns;
import org.htmdirectory.lists.runs.AnsweredRow;
import org.htmdirectory.lists.runs.AnsweredRows;
import org.htmdirectory.lists.runs.RecentAnswers;
import org.htmdirectory.lists.runs.RowTally;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.reading.verdict.Classifier;

/** Writes a table anew, each row with what it was found to be. */
final class TableCopy {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Table table;
    private final Output output;
    private final Progress progress;
    private final RowTally tally = new RowTally();

    TableCopy(Table table, Output output, Progress progress) {
        this.table = table;
        this.output = output;
        this.progress = progress;
    }

    /** Writes it whole, and says how many rows were found to be what. */
    RowTally write(Classifier classifier, Executor executor) {
        AnsweredRows answers =
                new AnsweredRows(table.columns(), new RecentAnswers(classifier)::of, executor, ROWS_AT_ONCE);
        try (Stream<SheetRow> rows = table.rows();
                OutputStream target = output.open()) {
            table.copy(output.ending(), target, AddedColumns.NAMES, copy -> {
                answers.handOn(rows.iterator(), some -> {
                    for (AnsweredRow row : some) {
                        copy.write(row.row(), row.added());
                        tally.add(row);
                    }
                    progress.at(tally.rows());
                });
            });
        } catch (IOException refused) {
            throw CommandException.refused(output.name() + " cannot be written", refused);
        }
        return tally;
    }
}
