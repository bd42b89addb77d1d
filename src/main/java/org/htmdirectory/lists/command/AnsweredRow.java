package org.htmdirectory.lists.command;

import java.util.List;
import org.htmdirectory.lists.runs.AddedColumns;
import org.htmdirectory.lists.runs.AnswerCells;
import org.htmdirectory.lists.runs.JobColumns;
import org.htmdirectory.lists.runs.JobRow;
import org.htmdirectory.lists.runs.RecentAnswers;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.reading.verdict.Verdict;

/**
 * A row with its answer.
 *
 * @param row the row as it is
 * @param verdict what sort of answer it got, or null where it has no title
 * @param problem what is wrong with it, or null
 * @param added the cells that it gets
 */
record AnsweredRow(SheetRow row, Verdict verdict, String problem, List<Object> added) {

    static AnsweredRow of(SheetRow row, JobColumns columns, RecentAnswers answers) {
        JobRow job = JobRow.of(row, columns);
        AnswerCells answer = answers.of(job.job());
        return new AnsweredRow(row, answer.verdict(), job.problem(), AddedColumns.answered(answer, job.problem()));
    }
}
