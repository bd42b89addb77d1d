package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.htmdirectory.lists.tables.Fixtures.copy;
import static org.htmdirectory.lists.tables.Fixtures.pack;
import static org.htmdirectory.lists.tables.Fixtures.relation;
import static org.htmdirectory.lists.tables.Fixtures.rows;
import static org.htmdirectory.lists.tables.Fixtures.rowsWith;
import static org.htmdirectory.lists.tables.Fixtures.textRow;
import static org.htmdirectory.lists.tables.Fixtures.texts;
import static org.htmdirectory.lists.tables.Fixtures.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of all that a visitor has in a workbook beside the cells that are read. */
class OwnWorkbookTests {

    private static final int ROWS = 4;

    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void nameTheSource() {
        source = folder.resolve("staff.xlsx");
    }

    @Test
    void keepsOtherSheetsFormulasStylesWidthsFilterAndFrozenPane() throws IOException {
        write(true);
        try (XSSFWorkbook copied = copied()) {
            XSSFSheet staff = copied.getSheet("Staff");
            assertThat(copied.getSheet("Rates").getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(1.5);
            assertThat(staff.getRow(1).getCell(2).getCellFormula()).isEqualTo("B2*Rates!$A$1");
            assertThat(staff.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(60);
            assertThat(staff.getRow(ROWS).getCell(2).getCellFormula()).isEqualTo("B5*Rates!$A$1");
            assertThat(staff.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("$#,##0.00");
            assertThat(staff.getRow(0).getCell(0).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
            assertThat(staff.getColumnWidth(0)).isEqualTo(40 * 256);
            assertThat(staff.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C5");
            assertThat(staff.getPaneInformation().isFreezePane()).isTrue();
            assertThat(staff.getMergedRegions()).hasSize(1);
        }
    }

    @Test
    void addsItsColumnsBesideTheTableWithHeadersThatLookAlike() throws IOException {
        write(true);
        try (XSSFWorkbook copied = copied()) {
            Row header = copied.getSheet("Staff").getRow(0);
            assertThat(header.getCell(3).getStringCellValue()).isEqualTo("HTM role");
            assertThat(copied.getFontAt(header.getCell(3).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
            assertThat(copied.getSheet("Staff").getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("BMET");
        }
    }

    @Test
    void addsItsColumnsAfterCellsThatStandBesideTheTable() throws IOException {
        write(true);
        try (XSSFWorkbook workbook = read(Files.readAllBytes(source))) {
            workbook.getSheet("Staff").getRow(3).createCell(3).setCellValue("on leave");
            save(workbook);
        }
        try (XSSFWorkbook copied = copied()) {
            Row row = copied.getSheet("Staff").getRow(3);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("on leave");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("BMET");
        }
    }

    @Test
    void putsAHeaderAboveRowsThatHaveNoneAndMovesTheirFormulas() throws IOException {
        write(false);
        try (XSSFWorkbook copied = copied()) {
            XSSFSheet staff = copied.getSheet("Staff");
            assertThat(staff.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Column 1");
            assertThat(staff.getRow(0).getCell(3).getStringCellValue()).isEqualTo("HTM role");
            assertThat(staff.getRow(1).getCell(0).getStringCellValue()).isEqualTo("BMET 1");
            assertThat(staff.getRow(1).getCell(2).getCellFormula()).isEqualTo("B2*Rates!$A$1");
            assertThat(staff.getRow(1).getCell(3).getStringCellValue()).isEqualTo("BMET");
        }
    }

    @Test
    void leavesTheFileThatWasHandedInAsItIs() throws IOException {
        write(true);
        byte[] before = Files.readAllBytes(source);
        copied().close();
        assertThat(Files.readAllBytes(source)).isEqualTo(before);
    }

    @Test
    void handsBackOneSheetWithResultsOfAWorkbookThatIsTooLarge() throws IOException {
        write(true);
        Source large = new WorkbookSource(source, SheetLimits.DEFAULT, WorkbookPermits.SHARED, 30);
        SheetPreview preview = new Inspection(large, SheetLimits.DEFAULT).of(staff());
        assertThat(preview.notices())
                .contains(
                        "This workbook is large. Its copy will hold one sheet with its cells, their looks and widths, and results in place of formulas. Merged cells, filters, comments, pictures and charts are left out.");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        large.copy(
                preview,
                NewColumns.of("HTM role"),
                copy,
                rowsWith(rows(SheetFile.of(source, SheetLimits.DEFAULT), preview), "r"));
        try (XSSFWorkbook copied = read(copy.toByteArray())) {
            Row row = copied.getSheet("Staff").getRow(1);
            assertThat(copied.getNumberOfSheets()).isOne();
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(60);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("$#,##0.00");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("r");
            assertThat(copied.getSheet("Staff").getColumnWidth(0)).isEqualTo(40 * 256);
        }
    }

    @ParameterizedTest
    @MethodSource("costly")
    void doesNotOpenAWorkbookWholeOfWhichAnyPartIsCostly(String part) throws IOException {
        Map<String, String> parts = workbook(textRow(1, "Title", "Twice")
                + "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><f>A2*2</f><v>2</v></c></row>");
        parts.put("xl/theme/theme1.xml", part);
        source = pack(folder, parts);
        SheetFile file = SheetFile.of(source, SheetLimits.DEFAULT);
        assertThat(file.inspect().notices())
                .containsExactly(
                        "This workbook is large. Its copy will hold one sheet with its cells, their looks and widths, and results in place of formulas. Merged cells, filters, comments, pictures and charts are left out.");
        Path copy = copy(source, folder.resolve("copy.xlsx"), SheetFormat.XLSX, "HTM role", "BMET");
        assertThat(texts(rows(copy))).containsExactly(List.of("1", "2", "BMET"));
    }

    static List<String> costly() {
        return List.of(
                "<a>" + "<b/>".repeat(500_000) + "</a>",
                "<a " + "b='" + "x".repeat(3 << 20) + "'>" + "y".repeat(50 << 20) + "</a>",
                "<a>".repeat(1_000) + "</a>".repeat(1_000),
                "<!DOCTYPE a [<!ENTITY x 'x'>]><a>&x;</a>",
                "<a>");
    }

    @Test
    void doesNotCarryOverMoreStylesThanFitIntoMemory() {
        Map<String, String> parts = workbook(textRow(1, "Title") + textRow(2, "BMET"));
        parts.merge(
                "xl/_rels/workbook.xml.rels",
                "",
                (xml, none) -> xml.replace("</", relation("r2", "styles", "styles.xml") + "</"));
        parts.put("xl/styles.xml", "<styleSheet><cellXfs>" + "<xf/>".repeat(500_000) + "</cellXfs></styleSheet>");
        source = pack(folder, parts);
        assertThatThrownBy(() -> copy(source, folder.resolve("copy.xlsx"), SheetFormat.XLSX, "HTM role", "BMET"))
                .isInstanceOf(SheetException.class)
                .hasMessage("This workbook has too many styles to be written anew. Choose CSV.");
        assertThat(folder.resolve("copy.xlsx")).isEmptyFile();
    }

    @Test
    void writesTruthValuesErrorsAndDatesOfALargeWorkbookAsTheyWere() throws IOException {
        Map<String, String> parts = workbook(textRow(1, "Title", "Is", "Wrong", "Since")
                + "<row r='2'><c r='A2' t='str'><v>BMET</v></c><c r='B2' t='b'><v>1</v></c>"
                + "<c r='C2' t='e'><v>#N/A</v></c><c r='D2' t='d'><v>2024-01-31</v></c></row>");
        source = pack(folder, parts);
        Source large = new WorkbookSource(source, SheetLimits.DEFAULT, WorkbookPermits.SHARED, 1);
        SheetPreview preview = new Inspection(large, SheetLimits.DEFAULT).of(SheetChoices.NONE);
        try (OutputStream out = Files.newOutputStream(folder.resolve("copy.xlsx"))) {
            large.copy(preview, NewColumns.of("HTM role"), out, rowsWith(rows(source), 0.5));
        }
        assertThat(texts(rows(folder.resolve("copy.xlsx"))))
                .containsExactly(List.of("BMET", "TRUE", "#N/A", "2024-01-31", "0.5"));
    }

    private XSSFWorkbook copied() throws IOException {
        Path target = folder.resolve("copy.xlsx");
        SheetFile file = SheetFile.of(source, SheetLimits.DEFAULT);
        SheetPreview preview = file.inspect(staff());
        try (OutputStream out = Files.newOutputStream(target)) {
            file.copy(preview, SheetFormat.XLSX, out, NewColumns.of("HTM role"), rowsWith(rows(file, preview), "BMET"));
        }
        return read(Files.readAllBytes(target));
    }

    private static SheetChoices staff() {
        return SheetChoices.NONE.workbook("Staff");
    }

    private static XSSFWorkbook read(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    /** Four people whose pay is the product of a number and one on another sheet. */
    private void write(boolean header) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet rates = workbook.createSheet("Rates");
            rates.createRow(0).createCell(0).setCellValue(1.5);
            XSSFSheet staff = workbook.createSheet("Staff");
            int first = header ? 1 : 0;
            if (header) {
                name(workbook, staff);
            }
            CellStyle money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("$#,##0.00"));
            for (int i = first; i < first + ROWS; i++) {
                Row row = staff.createRow(i);
                row.createCell(0).setCellValue("BMET " + (i - first + 1));
                row.createCell(1).setCellValue(40);
                row.getCell(1).setCellStyle(money);
                row.createCell(2).setCellFormula("B" + (i + 1) + "*Rates!$A$1");
            }
            staff.setColumnWidth(0, 40 * 256);
            staff.addMergedRegion(new CellRangeAddress(10, 10, 0, 2));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            save(workbook);
        }
    }

    private static void name(XSSFWorkbook workbook, XSSFSheet staff) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle strong = workbook.createCellStyle();
        strong.setFont(bold);
        strong.setFillForegroundColor((short) 13);
        strong.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row names = staff.createRow(0);
        for (String name : List.of("Job title", "Pay", "Cost")) {
            int at = Math.max(0, names.getLastCellNum());
            names.createCell(at).setCellValue(name);
            names.getCell(at).setCellStyle(strong);
        }
        staff.setAutoFilter(new CellRangeAddress(0, ROWS, 0, 2));
        staff.createFreezePane(0, 1);
    }

    private void save(XSSFWorkbook workbook) throws IOException {
        try (OutputStream out = Files.newOutputStream(source)) {
            workbook.write(out);
        }
    }
}
