package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.htmdirectory.lists.tables.Fixtures.copy;
import static org.htmdirectory.lists.tables.Fixtures.pack;
import static org.htmdirectory.lists.tables.Fixtures.rows;
import static org.htmdirectory.lists.tables.Fixtures.text;
import static org.htmdirectory.lists.tables.Fixtures.textRow;
import static org.htmdirectory.lists.tables.Fixtures.texts;
import static org.htmdirectory.lists.tables.Fixtures.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in a table its columns are named, and what becomes of the rows above. */
class HeaderRowTests {

    private static final String REPORT = """
            Active Workers by Organization
            As of,2026-11-30
            Organization:,St. Mary Medical Center

            Employee ID,Legal Name,Job Profile,Business Title,Cost Center
            1001,Ann Lee,BMET,BMET II,Clinical Engineering
            1002,Bo Day,RN,Registered Nurse,Surgery
            """;

    @TempDir
    Path folder;

    @Test
    void theHeaderOfAReportIsFoundBelowItsTitleItsDateAndABlankRow() {
        SheetPreview preview = inspect(REPORT);

        assertThat(preview.choices().headerRow()).isEqualTo(5);
        assertThat(labels(preview))
                .containsExactly("Employee ID", "Legal Name", "Job Profile", "Business Title", "Cost Center");
        assertThat(preview.rows()).hasSize(2);
        assertThat(preview.notices()).contains("Rows 1 to 4 stand above the header. They are kept as they are.");
    }

    @Test
    void rowsAboveTheHeaderAreKeptInAText() throws IOException {
        Path copy = copy(text(folder, REPORT), folder.resolve("copy.csv"), SheetFormat.CSV, "HTM role", "r");

        assertThat(Files.readString(copy)).isEqualTo("""
                Active Workers by Organization
                As of,2026-11-30
                Organization:,St. Mary Medical Center

                Employee ID,Legal Name,Job Profile,Business Title,Cost Center,HTM role
                1001,Ann Lee,BMET,BMET II,Clinical Engineering,r
                1002,Bo Day,RN,Registered Nurse,Surgery,r
                """);
    }

    @Test
    void rowsAboveTheHeaderAreKeptInAWorkbookMadeOfAText() throws IOException {
        Path copy = copy(text(folder, REPORT), folder.resolve("copy.xlsx"), SheetFormat.XLSX, "HTM role", "r");

        try (InputStream content = Files.newInputStream(copy);
                XSSFWorkbook workbook = new XSSFWorkbook(content)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Active Workers by Organization");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("2026-11-30");
            assertThat(sheet.getRow(4).getCell(5).getStringCellValue()).isEqualTo("HTM role");
            assertThat(sheet.getRow(5).getCell(5).getStringCellValue()).isEqualTo("r");
        }
    }

    @Test
    void aWorkbooksHeaderIsFoundAndGetsTheNamesOfNewColumns() throws IOException {
        Path source = pack(
                folder,
                workbook(textRow(1, "Staff list")
                        + textRow(2, "As of November 30")
                        + textRow(4, "Employee", "Job Title", "Dept")
                        + textRow(5, "1", "BMET", "CE")));
        Path copy = copy(source, folder.resolve("copy.xlsx"), SheetFormat.XLSX, "HTM role", "r");

        try (InputStream content = Files.newInputStream(copy);
                XSSFWorkbook workbook = new XSSFWorkbook(content)) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Staff list");
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(3).getStringCellValue())
                    .isEqualTo("HTM role");
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(3).getStringCellValue())
                    .isEqualTo("r");
        }
    }

    @Test
    void aLargeWorkbookKeepsTheRowsAboveItsHeader() throws IOException {
        Path source = pack(
                folder,
                workbook(textRow(1, "Staff list")
                        + textRow(4, "Employee", "Job Title", "Dept")
                        + textRow(5, "1", "BMET", "CE")));
        Source large = new WorkbookSource(source, SheetLimits.DEFAULT, WorkbookPermits.SHARED, 1);
        SheetPreview preview = new Inspection(large, SheetLimits.DEFAULT).of(SheetChoices.NONE);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        large.copy(preview, NewColumns.of("HTM role"), copy, Fixtures.rowsWith(preview.rows(), "r"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Staff list");
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(3).getStringCellValue())
                    .isEqualTo("HTM role");
        }
    }

    @Test
    void aHeaderOfWordsThatNobodyKnowsIsFoundWhereTheTableBegins() {
        SheetPreview preview = inspect("""
                Rapport de paie
                Mercy
                Alpha,Beta,Gamma,Delta
                1,Technicien,2020-01-01,x
                2,Infirmier,2020-01-02,y
                3,Technicien,2020-01-03,z
                """);

        assertThat(preview.choices().headerRow()).isEqualTo(3);
        assertThat(labels(preview)).containsExactly("Alpha", "Beta", "Gamma", "Delta");
    }

    @Test
    void ofTwoRowsOfNamesTheLowerCounts() {
        SheetPreview preview = inspect("""
                Employee,,Job,,
                ID,Name,Job Title,Grade,Department
                1,Ann,BMET II,7,CE
                """);

        assertThat(preview.choices().headerRow()).isEqualTo(2);
        assertThat(labels(preview)).containsExactly("ID", "Name", "Job Title", "Grade", "Department");
    }

    @Test
    void namesThatStandOnlyInTheUpperOfTwoRowsAreRead() {
        SheetPreview preview = inspect("""
                Employee,Job Title,Pay,
                ,,Base,Bonus
                Ann,BMET II,30,2
                """);

        assertThat(preview.choices().headerRow()).isEqualTo(2);
        assertThat(labels(preview)).containsExactly("Employee", "Job Title", "Base", "Bonus");
    }

    @Test
    void namesInASecondLanguageAreNoData() {
        SheetPreview preview = inspect("Job Title,Department\nPuesto,Departamento\nBMET II,CE\n");

        assertThat(preview.choices().headerRow()).isEqualTo(2);
        assertThat(preview.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Job Title,Department;BMET II,CE;Nurse,ICU                      | 1
                    Field,Description;Job Title,The title of the job;Pay,The pay   | 1
                    Employee,Job Title;,Imaging;Ann,BMET II                        | 1
                    Job Title,Department;BMET,CE;Job Title,Department;Nurse,ICU    | 1
                    title;BMET;Nurse                                               | 1
                    """)
    void aHeaderInTheFirstRowStaysTheHeader(String table, int header) {
        assertThat(inspect(table.replace(';', '\n') + "\n").choices().headerRow())
                .isEqualTo(header);
    }

    @Test
    void aListWithoutAHeaderHasNone() {
        SheetPreview preview = inspect("BMET II,CE\nNurse,ICU\nManager,CE\n");

        assertThat(preview.choices().header()).isFalse();
        assertThat(preview.rows()).hasSize(3);
    }

    @Test
    void itCanBeSaidWhichRowItIs() {
        SheetFile file = SheetFile.of(text(folder, "a,b\nc,d\ne,f\ng,h\n"), SheetLimits.DEFAULT);

        SheetPreview preview = file.inspect(SheetChoices.NONE.headed(3));

        assertThat(labels(preview)).containsExactly("e", "f");
        assertThat(texts(rows(file, preview))).containsExactly(List.of("g", "h"));
        assertThat(file.inspect(preview.choices())).isEqualTo(preview);
    }

    @Test
    void aHeaderFarDownCanBeSaid() {
        SheetFile file = SheetFile.of(text(folder, "x,y\n".repeat(600) + "Job Title,b\nBMET,d\n"), SheetLimits.DEFAULT);

        assertThat(labels(file.inspect(SheetChoices.NONE.headed(601)))).containsExactly("Job Title", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9    | There is no row 9: the table has 4.
                    2    | Row 2 is empty, so it names no columns.
                    4    | The file has a header in row 4 but no rows below it.
                    5000 | A header is looked for in the first 1,000 rows only.
                    """)
    void aRowThatCannotBeOneIsRefused(int row, String words) {
        SheetFile file = SheetFile.of(text(folder, "a,b\n\nc,d\ne,f\n"), SheetLimits.DEFAULT);

        assertThatThrownBy(() -> file.inspect(SheetChoices.NONE.headed(row)))
                .isInstanceOf(SheetException.class)
                .hasMessage(words);
    }

    private SheetPreview inspect(String table) {
        return SheetFile.of(text(folder, table), SheetLimits.DEFAULT).inspect();
    }

    private static List<String> labels(SheetPreview preview) {
        return preview.columns().stream().map(SheetColumn::label).toList();
    }
}
