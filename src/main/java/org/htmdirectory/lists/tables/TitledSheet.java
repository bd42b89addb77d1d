package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.util.Optional;

/** Finds the sheet with a column of titles, which is read if the visitor chooses none. */
final class TitledSheet {

    private static final int MOST_SHEETS = 20;
    /** A list of what columns mean may name titles too, but is shorter than what they stand in. */
    private static final int LONG = 20;

    /** Reads the first rows of a sheet. */
    interface Beginnings {
        Sample of(Workbook.Worksheet sheet) throws IOException;
    }

    private TitledSheet() {}

    /** That sheet, the first of several; empty if none has such a column. */
    static Optional<Workbook.Worksheet> of(Workbook workbook, Beginnings beginnings) {
        Workbook.Worksheet best = null;
        int most = 0;
        for (Workbook.Worksheet sheet : workbook.sheets().stream()
                .filter(Workbook.Worksheet::visible)
                .limit(MOST_SHEETS)
                .toList()) {
            int rows = rowsBelowTitle(sheet, beginnings);
            if (rows > most) {
                most = rows;
                best = sheet;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rowsBelowTitle(Workbook.Worksheet sheet, Beginnings beginnings) {
        try {
            Sample sample = beginnings.of(sheet);
            int header = HeaderGuess.of(sample);
            if (header == Sample.NONE
                    || !HeaderRow.of(sample.rows().get(header)).decides()) {
                return 0;
            }
            return (int) sample.below(header).stream()
                    .filter(row -> !row.isBlank())
                    .limit(LONG)
                    .count();
        } catch (SheetException | IOException unreadable) {
            return 0;
        }
    }
}
