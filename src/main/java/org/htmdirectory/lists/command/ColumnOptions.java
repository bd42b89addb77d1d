package org.htmdirectory.lists.command;

import org.htmdirectory.lists.runs.ForAllRows;
import org.htmdirectory.lists.runs.JobColumns;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetPreview;
import org.htmdirectory.reading.verdict.Job;
import picocli.CommandLine.Option;

/** Which columns are read: by name, or by number where none has such a name; what is not said is guessed. */
final class ColumnOptions {

    @Option(
            names = {"-c", "--column"},
            paramLabel = "NAME",
            description = "The column of job titles, by its name or number. Guessed if not given.")
    private String title;

    @Option(
            names = "--employer-column",
            paramLabel = "NAME",
            description = "The column of employers. Guessed by its name if not given; \"\" if there is none.")
    private String employer;

    @Option(
            names = "--description-column",
            paramLabel = "NAME",
            description =
                    "The column that describes the work. Guessed by its name if not given; \"\" if there is none.")
    private String description;

    @Option(
            names = "--department-column",
            paramLabel = "NAME",
            description = "The column of departments. Guessed by its name if not given; \"\" if there is none.")
    private String department;

    @Option(
            names = "--country-column",
            paramLabel = "NAME",
            description = "The column of countries. Guessed by its name if not given; \"\" if there is none.")
    private String country;

    @Option(
            names = "--employer",
            paramLabel = "NAME",
            description = "Who employs the people in all rows whose own cell does not say so.")
    private String employerOfAll;

    @Option(
            names = "--department",
            paramLabel = "NAME",
            description = "The department of the people in all rows whose own cell does not say so.")
    private String departmentOfAll;

    @Option(
            names = "--country",
            paramLabel = "NAME",
            description =
                    "Where the people in all rows work whose own cell does not say so, by name or two-letter code.")
    private String countryOfAll;

    /** One job with what was said for all. */
    Job job(String title) {
        ForAllRows said = all();
        return new Job(title, null, said.employer(), said.department(), said.country(), null);
    }

    /** What was said for all rows. */
    ForAllRows all() {
        return ForAllRows.of(employerOfAll, departmentOfAll, countryOfAll);
    }

    /** The columns that were named; the others are to be guessed. */
    JobColumns columns(SheetPreview table) {
        return new JobColumns(
                number(table, title),
                number(table, employer),
                number(table, description),
                number(table, department),
                number(table, country));
    }

    private static Integer number(SheetPreview preview, String name) {
        if (name == null) {
            return null;
        } else if (name.isBlank()) {
            return JobColumns.NONE;
        }
        boolean named =
                preview.columns().stream().anyMatch(column -> column.label().equalsIgnoreCase(name.strip()));
        return !named && name.strip().matches("\\d{1,5}")
                ? Integer.valueOf(Integer.parseInt(name.strip()) - 1)
                : Integer.valueOf(named(preview, name));
    }

    private static int named(SheetPreview preview, String name) {
        try {
            return preview.column(name);
        } catch (SheetException missing) {
            String hint = preview.header() == null ? " If a row names the columns, say which with --header-row." : "";
            throw new CommandException(missing.getMessage() + hint);
        }
    }
}
