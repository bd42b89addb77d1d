package org.htmdirectory.command;

import java.util.List;
import org.htmdirectory.classify.Verdict;
import org.htmdirectory.coding.AddedColumns;
import org.htmdirectory.coding.Answer;
import org.htmdirectory.coding.Answers;
import org.htmdirectory.coding.JobRow;
import org.htmdirectory.sheet.SheetChoices;
import org.htmdirectory.sheet.SheetRow;

/**
 * A row with its answer.
 *
 * @param row the row as it is
 * @param verdict what sort of answer it got, or null where it has no title
 * @param problem what is wrong with it, or null
 * @param added the cells that it gets
 */
record AnsweredRow(SheetRow row, Verdict verdict, String problem, List<Object> added) {

    static AnsweredRow of(SheetRow row, SheetChoices choices, Answers answers) {
        JobRow job = JobRow.of(row, choices);
        Answer answer = answers.of(job.job());
        return new AnsweredRow(row, answer.verdict(), job.problem(), AddedColumns.answered(answer, job.problem()));
    }
}
