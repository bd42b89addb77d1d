package org.htmdirectory.lists.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats in which a copy can be written. */
enum CopyFormat {
    /** Text, with the delimiter of the original. */
    CSV("csv", "txt"),
    /** Text, parted by tabs. */
    TSV("tsv", "tab"),
    /** A workbook. */
    XLSX("xlsx"),
    /** A JSON object a line. */
    NDJSON("ndjson", "jsonl");

    private final List<String> endings;

    CopyFormat(String... endings) {
        this.endings = List.of(endings);
    }

    String label() {
        return endings.get(0);
    }

    /**
     * The format that the name of an output says; null where its name has no ending.
     *
     * @throws CommandException if nothing with that ending can be written
     */
    static CopyFormat of(Output output) {
        String ending = output.ending().toLowerCase(Locale.ROOT);
        if (ending.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        "%s: a file ending in “.%s” cannot be written. Say the format with --format, or end its name in one of %s."
                                .formatted(
                                        output.name(),
                                        ending,
                                        String.join(
                                                ", ",
                                                Arrays.stream(values())
                                                        .map(format -> "." + format.label())
                                                        .toList()))));
    }
}
