package org.htmdirectory.lists.runs;

import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.reading.verdict.Job;

/**
 * A row as it is classified.
 *
 * @param number its number, as a spreadsheet program counts
 * @param job the job it names; its title is blank where there is none
 * @param problem what is wrong with it, or null
 */
public record JobRow(long number, Job job, String problem) {

    /** A row of a table whose columns are settled; texts that are too long are cut. */
    public static JobRow of(SheetRow row, JobColumns columns) {
        String title = text(row, columns.title());
        Job job = new Job(
                Excerpt.of(title, Job.LONGEST_TITLE),
                given(row, columns.description(), Job.LONGEST_DESCRIPTION),
                given(row, columns.employer(), Job.LONGEST_EMPLOYER));
        return new JobRow(row.number(), job, row.problem() == null ? problem(row, title) : row.problem());
    }

    private static String problem(SheetRow row, String title) {
        if (title.isEmpty() && !row.isBlank()) {
            return "Row %d has no job title.".formatted(row.number());
        }
        return title.length() <= Job.LONGEST_TITLE
                ? null
                : "Row %d has a title of %d characters; only the first %d were read."
                        .formatted(row.number(), title.length(), Job.LONGEST_TITLE);
    }

    private static String given(SheetRow row, Integer column, int longest) {
        String text = Excerpt.of(text(row, column), longest);
        return text.isEmpty() ? null : text;
    }

    /** NUL, which the database cannot hold, is white space to us. */
    private static String text(SheetRow row, Integer column) {
        return column == null ? "" : row.text(column).replace('\0', ' ').strip();
    }
}
