package org.htmdirectory.lists.runs;

import java.util.List;
import org.htmdirectory.lists.tables.SheetRow;

/**
 * A row of a table with its answer.
 *
 * @param row the row as it is
 * @param job the job it names
 * @param answer what that was found to be
 */
public record AnsweredRow(SheetRow row, JobRow job, AnswerCells answer) {

    /** The cells that it gets beside its own. */
    public List<Object> added(AddedColumns.Answerer by) {
        return AddedColumns.answered(answer, by, job.problem());
    }
}
