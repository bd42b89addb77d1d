package org.htmdirectory.lists.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.htmdirectory.lists.runs.AddedColumns;
import org.htmdirectory.lists.runs.AnsweredRow;
import org.htmdirectory.lists.runs.AnsweredRows;
import org.htmdirectory.lists.runs.RecentAnswers;
import org.htmdirectory.lists.runs.RowTally;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.platform.reference.PackedData;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Verdict;

/** Writes a table anew, each row with what it was found to be, or only counts. */
final class TableCopy {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String BROKEN_PIPE = "Broken pipe";

    private final Table table;
    private final Output output;
    private final CopyFormat format;
    private final Set<Verdict> only;
    private final Progress progress;
    private final RowTally tally = new RowTally();

    /** A copy in that format, or null for that of the table, of the rows with these verdicts, or null for all. */
    TableCopy(Table table, Output output, CopyFormat format, Set<Verdict> only, Progress progress) {
        this.table = table;
        this.output = output;
        this.format = format;
        this.only = only;
        this.progress = progress;
    }

    /** Writes it whole, and says how many rows were found to be what. */
    RowTally write(Classifier classifier, Executor executor) {
        AddedColumns.Answerer by =
                new AddedColumns.Answerer(PackedData.ofThisProgram().digest(), classifier.model());
        try (Stream<SheetRow> rows = table.rows();
                OutputStream target = output.open()) {
            table.copy(
                    format,
                    target,
                    table.added(),
                    copy -> handOn(rows, classifier, executor, row -> {
                        if (only == null || only.contains(row.answer().verdict())) {
                            copy.write(row.row(), row.added(by));
                        }
                    }));
        } catch (IOException refused) {
            if (output.isStandard() && BROKEN_PIPE.equals(refused.getMessage())) {
                throw new BrokenPipeException(refused);
            }
            throw CommandException.refused(output.name() + " cannot be written", refused);
        }
        return tally;
    }

    /** Says how many rows were found to be what, and writes nothing. */
    RowTally count(Classifier classifier, Executor executor) {
        try (Stream<SheetRow> rows = table.rows()) {
            handOn(rows, classifier, executor, row -> {});
        } catch (IOException refused) {
            throw CommandException.refused("The table cannot be read", refused);
        }
        return tally;
    }

    private interface RowTarget {

        void take(AnsweredRow row) throws IOException;
    }

    private void handOn(Stream<SheetRow> rows, Classifier classifier, Executor executor, RowTarget target)
            throws IOException {
        AnsweredRows answers =
                new AnsweredRows(table.reading(), new RecentAnswers(classifier)::of, executor, ROWS_AT_ONCE);
        answers.handOn(rows.iterator(), some -> {
            for (AnsweredRow row : some) {
                target.take(row);
                tally.add(row);
            }
            progress.at(tally.rows());
        });
    }
}
