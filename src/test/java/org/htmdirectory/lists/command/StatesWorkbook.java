package org.htmdirectory.lists.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of the size in which wages of all states are published, with figures that a test makes up. */
final class StatesWorkbook {

    private static final List<String> NAMES = List.of(
            "AREA",
            "AREA_TITLE",
            "I_GROUP",
            "OCC_CODE",
            "OCC_TITLE",
            "TOT_EMP",
            "JOBS_1000",
            "LOC_QUOTIENT",
            "H_MEAN",
            "A_MEAN",
            "A_PCT10",
            "A_PCT25",
            "A_MEDIAN",
            "A_PCT75",
            "A_PCT90");

    /** Numbers of states as the Census counts them, of which some are none. */
    private static final int STATES = 56;

    private StatesWorkbook() {}

    static Path write(Path file, int rows, int columns) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("state_M2026_dl");
            for (int column = 0; column < columns; column++) {
                sheet.value(0, column, column < NAMES.size() ? NAMES.get(column) : "MORE_" + column);
            }
            for (int row = 1; row <= rows; row++) {
                write(sheet, row, columns);
            }
        }
        return file;
    }

    private static void write(Worksheet sheet, int row, int columns) {
        int occupation = row / STATES;
        String code = occupation == 0 ? "49-9062" : "%02d-%04d".formatted(11 + occupation % 43, 5000 + occupation);
        sheet.value(row, 0, "%02d".formatted(row % STATES + 1));
        sheet.value(row, 1, "State " + row % STATES);
        sheet.value(row, 2, "cross-industry");
        sheet.value(row, 3, code);
        sheet.value(row, 4, "Occupation " + code);
        for (int column = 5; column < columns; column++) {
            sheet.value(row, column, column < NAMES.size() ? 10 * (column - 4) + row % 5 : row * 0.5 + column);
        }
    }
}
