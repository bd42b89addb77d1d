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

    /** What was said. */
    SheetChoices choices() {
        return new SheetChoices(encoding, delimiter, header, sheet);
    }
}
