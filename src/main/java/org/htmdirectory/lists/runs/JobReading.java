package org.htmdirectory.lists.runs;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.reading.verdict.Job;

/**
 * How a row of a table becomes a job.
 *
 * @param columns where its parts stand, all of them settled
 * @param all what is said for all rows
 */
public record JobReading(JobColumns columns, ForAllRows all) {

    /** A row as it is classified; texts that are too long are cut. */
    public JobRow row(SheetRow row) {
        String title = text(row, columns.title());
        Job job = new Job(
                Excerpt.of(title, Job.LONGEST_TITLE),
                given(row, columns.description(), Job.LONGEST_DESCRIPTION, null),
                given(row, columns.employer(), Job.LONGEST_EMPLOYER, all.employer()),
                given(row, columns.department(), Job.LONGEST_DEPARTMENT, all.department()),
                given(row, columns.country(), Job.LONGEST_COUNTRY, all.country()),
                null);
        return new JobRow(row.number(), job, row.problem() == null ? problem(row, title) : row.problem());
    }

    private String problem(SheetRow row, String title) {
        if (columns.title() != null && row.isUnsaved(columns.title())) {
            return ("Row %d has a formula in place of a job title, and the file does not hold its result. Open the file in a"
                            + " spreadsheet program, save it and hand in that copy.")
                    .formatted(row.number());
        }
        if (title.isEmpty() && !row.isBlank()) {
            return "Row %d has no job title.".formatted(row.number());
        }
        return Stream.of(
                        tooLong(row, "a title", columns.title(), Job.LONGEST_TITLE),
                        tooLong(row, "an employer", columns.employer(), Job.LONGEST_EMPLOYER),
                        tooLong(row, "a department", columns.department(), Job.LONGEST_DEPARTMENT),
                        tooLong(row, "a country", columns.country(), Job.LONGEST_COUNTRY))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String tooLong(SheetRow row, String name, Integer column, int longest) {
        int length = text(row, column).length();
        return length <= longest
                ? null
                : String.format(
                        Locale.US,
                        "Row %d has %s of %,d characters; only the first %,d were read.",
                        row.number(),
                        name,
                        length,
                        longest);
    }

    private static String given(SheetRow row, Integer column, int longest, String otherwise) {
        String text = Excerpt.of(text(row, column), longest);
        return text.isEmpty() ? otherwise : text;
    }

    /** NUL, which the database cannot hold, is white space to us. */
    private static String text(SheetRow row, Integer column) {
        return column == null ? "" : row.text(column).replace('\0', ' ').strip();
    }
}
