package org.htmdirectory.lists.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what is handed out opens in LibreOffice, with all that is said to be kept. */
class LibreOfficeTests {

    private static final int WIDE = 30 * 256;
    private static final int ROWS = 6_000;

    /** Its letters are of another font, and so a little wider. */
    private static final int TOLERANCE = WIDE / 6;

    @TempDir
    private static Path profile;

    @TempDir
    private Path folder;

    private LibreOffice office;

    @BeforeEach
    void find() {
        office = new LibreOffice(profile, folder);
    }

    @Test
    void aWorkbookThatComesBackWholeKeepsFormulasDatesWidthsAndSheets() throws Exception {
        Path coded = coded(staff(3), "coded.xlsx");

        try (XSSFWorkbook workbook = open(office.saved(coded, "xlsx"))) {
            XSSFSheet staff = workbook.getSheet("Staff");
            Row row = staff.getRow(3);
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheet("Rates").getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(1.5);
            assertThat(staff.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Staff list");
            assertThat(row.getCell(3).getCellFormula()).isEqualTo("C4*Rates!$A$1");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(60);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).contains("$");
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 31));
            assertThat(new DataFormatter().formatCellValue(row.getCell(1))).isEqualTo("2026-01-31");
            assertThat(staff.getColumnWidth(0)).isBetween(WIDE - TOLERANCE, WIDE + TOLERANCE);
            assertThat(staff.getMergedRegions()).hasSize(1);
            assertThat(staff.getRow(2).getCell(4).getStringCellValue()).isEqualTo("HTM verdict");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("role");
        }
    }

    @Test
    void aLargeWorkbookKeepsWhatItIsSaidToKeepAndNoMore() throws Exception {
        Path source = staff(ROWS);
        Invocation done = Invocation.of(source, "-o", folder.resolve("coded.xlsx"));

        assertThat(done.err())
                .contains("Only \"Staff\" is read. Copies do not hold the others.")
                .contains("Its copy will hold one sheet with its cells, their looks and widths, and results in place of"
                        + " formulas. Merged cells, filters, comments, pictures and charts are left out.");
        try (XSSFWorkbook workbook = open(office.saved(folder.resolve("coded.xlsx"), "xlsx"))) {
            XSSFSheet staff = workbook.getSheet("Staff");
            Row row = staff.getRow(ROWS + 2);
            assertThat(workbook.getNumberOfSheets()).isOne();
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(60);
            assertThat(new DataFormatter().formatCellValue(row.getCell(1))).isEqualTo("2026-01-31");
            assertThat(staff.getColumnWidth(0)).isBetween(WIDE - TOLERANCE, WIDE + TOLERANCE);
            assertThat(staff.getMergedRegions()).isEmpty();
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("role");
        }
    }

    @Test
    void aWorkbookMadeOfATextOpens() throws Exception {
        Path text = Files.writeString(folder.resolve("staff.csv"), "Name,Job Title\nJosé,BMET II\n李,=1+1\n");

        try (XSSFWorkbook workbook = open(office.saved(coded(text, "coded.xlsx"), "xlsx"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("José");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("李");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("role");
            assertThat(workbook.getFontAt(
                                    sheet.getRow(0).getCell(2).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
        }
    }

    @Test
    void aWorkbookWhoseMacrosWereTakenOutOpens() throws Exception {
        Path macros = folder.resolve("macros.xlsm");
        try (XSSFWorkbook workbook = open(staff(2));
                OutputStream target = Files.newOutputStream(macros)) {
            workbook.setWorkbookType(XSSFWorkbookType.XLSM);
            workbook.setVBAProject(new ByteArrayInputStream("no real program".getBytes(StandardCharsets.UTF_8)));
            workbook.write(target);
        }

        try (XSSFWorkbook workbook = open(office.saved(coded(macros, "coded.xlsx"), "xlsx"))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheet("Staff").getRow(3).getCell(3).getCellFormula())
                    .isEqualTo("C4*Rates!$A$1");
        }
    }

    @Test
    void aTextWithAMarkShowsItsLettersInASheet() throws Exception {
        Path text = Files.writeString(folder.resolve("staff.csv"), "\uFEFFName,Job Title\nJosé,BMET II\n");

        try (XSSFWorkbook workbook = open(office.saved(coded(text, "coded.csv"), "xlsx"))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Name");
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("José");
        }
    }

    @Test
    void aCopyCanBePrinted() throws Exception {
        assertThat(office.saved(coded(staff(3), "coded.xlsx"), "pdf")).isNotEmptyFile();
    }

    private Path coded(Path source, String name) {
        Path coded = folder.resolve(name);
        assertThat(Invocation.of(source, "-o", coded).code()).isLessThan(2);
        return coded;
    }

    /** People below a title, with dates, pay and what that makes by a rate on another sheet. */
    private Path staff(int people) throws IOException {
        Path path = folder.resolve("staff.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(path)) {
            workbook.createSheet("Rates").createRow(0).createCell(0).setCellValue(1.5);
            XSSFSheet sheet = workbook.createSheet("Staff");
            sheet.createRow(0).createCell(0).setCellValue("Staff list");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.setColumnWidth(0, WIDE);
            sheet.createFreezePane(0, 3);
            Row names = sheet.createRow(2);
            for (String name : new String[] {"Job Title", "Hired", "Pay", "Cost"}) {
                names.createCell(Math.max(0, names.getLastCellNum())).setCellValue(name);
            }
            fill(workbook, sheet, people);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(target);
        }
        return path;
    }

    private static void fill(XSSFWorkbook workbook, XSSFSheet sheet, int people) {
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        CellStyle money = workbook.createCellStyle();
        money.setDataFormat(workbook.createDataFormat().getFormat("$#,##0.00"));
        for (int i = 0; i < people; i++) {
            Row row = sheet.createRow(3 + i);
            row.createCell(0).setCellValue("BMET II");
            row.createCell(1).setCellValue(LocalDate.of(2026, 1, 31));
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellValue(40);
            row.getCell(2).setCellStyle(money);
            row.createCell(3).setCellFormula("C" + (4 + i) + "*Rates!$A$1");
        }
    }

    private static XSSFWorkbook open(Path path) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            return new XSSFWorkbook(content);
        }
    }
}
