package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.htmdirectory.lists.tables.Fixtures.file;
import static org.htmdirectory.lists.tables.Fixtures.pack;
import static org.htmdirectory.lists.tables.Fixtures.rows;
import static org.htmdirectory.lists.tables.Fixtures.textRow;
import static org.htmdirectory.lists.tables.Fixtures.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of workbooks that cannot be read, and that it tells nothing of what is in their cells. */
class BadWorkbookTests {

    private static final String SECRET = "Confidential";
    private static final String DAMAGED = "This workbook is damaged or was cut off.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 30, 50, 70, 90, 99})
    void aWorkbookCutOffAnywhereIsRefused(int percent) throws IOException {
        byte[] whole = Files.readAllBytes(large());
        refused(file(folder, "cut.xlsx", Arrays.copyOf(whole, whole.length * percent / 100)), DAMAGED);
    }

    @Test
    void aWorkbookWhosePackedCellsAreDamagedIsRefused() throws IOException {
        byte[] content = Files.readAllBytes(large());
        Arrays.fill(content, content.length / 2, content.length / 2 + 2_000, (byte) 0xFF);
        refused(file(folder, "damaged.xlsx", content), DAMAGED);
    }

    @Test
    void aSheetThatEndsInTheMiddleOfACellIsRefused() {
        refused(
                pack(folder, workbook(textRow(1, "Title") + textRow(2, "BMET") + "<row r='3'><c><v>" + SECRET)),
                DAMAGED);
    }

    @Test
    void aSheetThatEndsInTheMiddleOfALongTextIsRefused() {
        String start = "<row r='3'><c t='inlineStr'><is><t>" + (SECRET + " ").repeat(2_000);
        refusedHalf(start);
        refusedHalf(start + "&#x");
    }

    @Test
    void aWorkbookWithTooManyRowsIsRefused() {
        Path path = pack(
                folder, workbook(textRow(1, "Title") + textRow(2, "BMET") + textRow(3, "CBET") + textRow(4, SECRET)));
        SheetFile file = SheetFile.of(path, new SheetLimits(1 << 20, 2, 10, 100));
        SheetPreview preview = file.inspect();
        assertThatThrownBy(() -> rows(file, preview))
                .isInstanceOf(SheetException.class)
                .hasMessage("This file has more than 2 rows: row 4 is one too many. Split it into smaller files.");
    }

    @Test
    void aRowNumberThatIsNoneIsNotRepeated() {
        refused(
                pack(folder, workbook(textRow(1, "Title") + textRow(2, "BMET") + "<row r='" + SECRET + "'/>")),
                "After row 2 this workbook has a row out of order.");
    }

    @Test
    void anAddressThatIsNoneIsNotRepeated() {
        String row = "<row r='2'><c r='A2'><v>1</v></c><c r='CONFIDENTIAL'><v>2</v></c></row>";
        assertThat(rows(pack(folder, workbook(textRow(1, "Title", "City") + row))))
                .extracting(SheetRow::problem)
                .containsExactly("Row 2 has a cell out of place. That cell is left out.");
    }

    private void refusedHalf(String start) {
        Map<String, String> parts = workbook("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + textRow(1, "Title") + textRow(2, "BMET") + start);
        refused(pack(folder, parts), DAMAGED);
    }

    private Path large() {
        Random random = new Random(3);
        StringBuilder rows = new StringBuilder(textRow(1, "Title"));
        for (int i = 2; i < 5_000; i++) {
            rows.append(textRow(i, SECRET + " " + random.nextLong()));
        }
        return pack(folder, workbook(rows.toString()));
    }

    private static void refused(Path path, String message) {
        assertThatThrownBy(() -> rows(path))
                .isInstanceOf(SheetException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining(SECRET);
    }
}
