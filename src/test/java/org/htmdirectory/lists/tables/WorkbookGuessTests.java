package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.htmdirectory.lists.tables.Fixtures.pack;
import static org.htmdirectory.lists.tables.Fixtures.rows;
import static org.htmdirectory.lists.tables.Fixtures.textRow;
import static org.htmdirectory.lists.tables.Fixtures.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sheet of a workbook is read, and what is said of cells that cannot be. */
class WorkbookGuessTests {

    @TempDir
    Path folder;

    @Test
    void theSheetWithAColumnOfTitlesIsReadAndNotTheCover() throws IOException {
        SheetPreview preview = inspect(
                sheet("Cover", "St. Mary Health System", "Staff as of November 30"),
                sheet("Contacts", "Name,Phone", "Ann,1", "Bo,2"),
                sheet("Employees", "Report of all", "", "Employee ID,Job Title,Dept", "1,BMET II,CE"));

        assertThat(preview.choices().sheet()).isEqualTo("Employees");
        assertThat(preview.choices().headerRow()).isEqualTo(3);
        assertThat(preview.notices().get(0)).startsWith("This workbook has 3 sheets. Only “Employees” is read.");
    }

    @Test
    void aListOfWhatColumnsMeanIsNotReadForTheTable() throws IOException {
        SheetPreview preview = inspect(
                sheet("Columns", "Job Title,Description", "what the person does,text"),
                sheet("Data", "Job Title,Department", "BMET,CE", "Nurse,ICU", "Cook,Kitchen"));

        assertThat(preview.choices().sheet()).isEqualTo("Data");
    }

    @Test
    void ofSeveralTablesOfTitlesTheFirstIsRead() throws IOException {
        String[] rows = new String[31];
        rows[0] = "Job Title,Department";
        for (int i = 1; i < rows.length; i++) {
            rows[i] = "BMET " + i + ",CE";
        }

        assertThat(inspect(sheet("2026", rows), sheet("2025", rows)).choices().sheet())
                .isEqualTo("2026");
    }

    @Test
    void withoutAColumnOfTitlesTheFirstSheetWithCellsIsRead() throws IOException {
        assertThat(inspect(sheet("Empty"), sheet("A", "x,y", "1,2"), sheet("B", "z", "3"))
                        .choices()
                        .sheet())
                .isEqualTo("A");
    }

    @Test
    void aFormulaWithoutASavedResultIsNoEmptyCell() {
        Path path = pack(
                folder,
                workbook(textRow(1, "Nr", "Job Title")
                        + "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><f>A2&amp;\"x\"</f></c></row>"
                        + "<row r='3'><c r='A3'><v>2</v></c><c r='B3'><f>A3</f><v></v></c></row>"
                        + "<row r='4'><c r='A4'><v>3</v></c><c r='B4' t='str'><f>A4</f><v>BMET</v></c></row>"));
        List<SheetRow> rows = rows(path);

        assertThat(rows).extracting(row -> row.isUnsaved(1)).containsExactly(true, true, false);
        assertThat(rows.get(2).text(1)).isEqualTo("BMET");
        assertThat(SheetFile.of(path, SheetLimits.DEFAULT).inspect().notices())
                .containsExactly("Some cells hold formulas without a saved result and are read as empty. If titles are"
                        + " among them, open the file in a spreadsheet program, save it and hand in that copy.");
    }

    @Test
    void aSheetMayBeginWithAFormulaWithoutASavedResult() {
        Path path = pack(
                folder,
                workbook("<row r='1'><c r='A1'><f>1+1</f></c><c r='B1'><f>1+1</f></c></row>"
                        + textRow(2, "Nr", "Job Title")
                        + textRow(3, "1", "BMET")));

        assertThat(SheetFile.of(path, SheetLimits.DEFAULT).inspect().choices().headerRow())
                .isEqualTo(2);
    }

    /** A sheet and its rows, cells parted by commas. */
    private record Made(String name, String[] rows) {}

    private static Made sheet(String name, String... rows) {
        return new Made(name, rows);
    }

    private SheetPreview inspect(Made... sheets) throws IOException {
        Path path = folder.resolve("staff.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(path)) {
            for (Made made : sheets) {
                Sheet sheet = workbook.createSheet(made.name);
                for (int i = 0; i < made.rows.length; i++) {
                    Row row = sheet.createRow(i);
                    for (String cell : made.rows[i].split(",")) {
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                    }
                }
            }
            workbook.write(target);
        }
        return SheetFile.of(path, SheetLimits.DEFAULT).inspect();
    }
}
