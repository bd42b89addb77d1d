package org.htmdirectory.lists.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.htmdirectory.lists.runs.JobReading;
import org.htmdirectory.lists.runs.ListChoices;
import org.htmdirectory.lists.runs.ListPreview;
import org.htmdirectory.lists.tables.Delimiter;
import org.htmdirectory.lists.tables.NewColumns;
import org.htmdirectory.lists.tables.SheetChoices;
import org.htmdirectory.lists.tables.SheetContent;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetFile;
import org.htmdirectory.lists.tables.SheetFormat;
import org.htmdirectory.lists.tables.SheetLimits;
import org.htmdirectory.lists.tables.SheetPreview;
import org.htmdirectory.lists.tables.SheetRow;

/**
 * The table that is classified.
 *
 * @param file where it is
 * @param list how it is read
 */
record Table(SheetFile file, ListPreview list) {

    /** On one's own machine a file may be as large as it is; what is in it is still not trusted. */
    private static final SheetLimits LIMITS = new SheetLimits(
            1L << 40, Integer.MAX_VALUE, SheetLimits.DEFAULT.maxColumns(), SheetLimits.DEFAULT.maxCellCharacters());

    /**
     * Looks at a file.
     *
     * @throws SheetException if it holds no table that can be read
     * @throws CommandException if a column is missing
     */
    static Table of(Path path, SheetChoices reading, ColumnOptions columns) {
        SheetFile file = SheetFile.of(path, LIMITS);
        SheetPreview found = file.inspect(reading);
        ListPreview list =
                ListPreview.of(file, new ListChoices(found.choices(), columns.columns(found), columns.all()));
        if (list.title().isEmpty()) {
            throw new CommandException(
                    "No column looks like job titles. Say with --column which one it is. " + found.columnsInWords());
        }
        return new Table(file, list);
    }

    /** Which columns are read, in a sentence. */
    String columnsRead() {
        return "Job titles: " + column(list.title()) + ". Employers: " + column(list.employer()) + ". Descriptions: "
                + column(list.description()) + ". Departments: " + column(list.department()) + ". Countries: "
                + column(list.country()) + ".";
    }

    private String column(OptionalInt column) {
        if (column.isEmpty()) {
            return "none";
        }
        int number = column.getAsInt();
        String named = "column " + (number + 1);
        return preview().header() == null
                ? named
                : named + " “" + preview().columns().get(number).label() + "”";
    }

    boolean isWorkbook() {
        return preview().format() == SheetFormat.XLSX;
    }

    /** What the person should know of it, in sentences. */
    List<String> notices() {
        return list.notices();
    }

    JobReading reading() {
        return list.reading();
    }

    /** The columns that a copy of it gets. */
    NewColumns added() {
        return list.added();
    }

    private SheetPreview preview() {
        return list.table();
    }

    /** Its rows, to be closed. */
    Stream<SheetRow> rows() {
        return file.rows(preview());
    }

    /**
     * Writes a copy with columns added.
     *
     * @param format the format of the copy, or null for that of the table
     */
    void copy(CopyFormat format, OutputStream target, NewColumns added, SheetContent content) throws IOException {
        if (format == null) {
            file.copy(preview(), preview().format(), target, added, content);
            return;
        }
        switch (format) {
            case CSV -> file.copy(preview(), SheetFormat.CSV, target, added, content);
            case TSV -> file.copy(tabbed(), SheetFormat.CSV, target, added, content);
            case XLSX -> file.copy(preview(), SheetFormat.XLSX, target, added, content);
            case NDJSON -> {
                JsonLines lines = new JsonLines(preview(), added, target);
                content.writeTo(lines);
                lines.close();
            }
        }
    }

    private SheetPreview tabbed() {
        SheetPreview preview = preview();
        SheetChoices given = preview.choices();
        return new SheetPreview(
                preview.format(),
                new SheetChoices(given.encoding(), Delimiter.TAB, given.header(), given.headerRow(), given.sheet()),
                preview.above(),
                preview.header(),
                preview.columns(),
                preview.rows(),
                preview.sheets(),
                preview.notices(),
                preview.lineBreak());
    }
}
