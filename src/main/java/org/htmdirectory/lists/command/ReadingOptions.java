package org.htmdirectory.lists.command;

import org.htmdirectory.lists.tables.Delimiter;
import org.htmdirectory.lists.tables.SheetChoices;
import org.htmdirectory.lists.tables.TextEncoding;
import picocli.CommandLine.Option;

/** How the file is read; what is not said is guessed. */
final class ReadingOptions {

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook. The first if not given.")
    private String sheet;

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            converter = Delimiters.class,
            completionCandidates = Delimiters.class,
            description = "What parts the cells of a text: ${COMPLETION-CANDIDATES}.")
    private Delimiter delimiter;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Encodings.class,
            completionCandidates = Encodings.class,
            description = "How a text is encoded: ${COMPLETION-CANDIDATES}.")
    private TextEncoding encoding;

    @Option(
            names = "--header",
            negatable = true,
            defaultValue = Option.NULL_VALUE,
            description = "Whether the first row names the columns. Guessed if not given.")
    private Boolean header;

    @Option(
            names = "--header-row",
            paramLabel = "NUMBER",
            description = "The number of the row that names the columns; rows above it are kept as they are.")
    private Integer headerRow;

    /** What was said. */
    SheetChoices choices() {
        if (headerRow != null && (headerRow < 1 || Boolean.FALSE.equals(header))) {
            throw new CommandException(
                    headerRow < 1
                            ? "--header-row counts from 1. If no row names the columns, give --no-header."
                            : "Give --header-row or --no-header, not both.");
        }
        return new SheetChoices(encoding, delimiter, header, headerRow, sheet);
    }
}
