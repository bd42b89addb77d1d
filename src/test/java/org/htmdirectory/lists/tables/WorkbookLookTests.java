package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.htmdirectory.lists.tables.Fixtures.copy;
import static org.htmdirectory.lists.tables.Fixtures.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How workbooks look that are handed out, and what of a visitor's own they cannot hold. */
class WorkbookLookTests {

    @TempDir
    Path folder;

    @Test
    void aWorkbookMadeOfATextHasAHeaderThatStandsOutAndStays() throws IOException {
        Path copy = copy(
                text(folder, "Nr,Job Title\n1,Biomedical Equipment Technician II\n"),
                folder.resolve("copy.xlsx"),
                SheetFormat.XLSX,
                "HTM role",
                "r");

        try (XSSFWorkbook workbook = open(copy)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(bold(workbook, 0)).containsExactly(true, true, true);
            assertThat(bold(workbook, 1)).containsExactly(false, false, false);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(8 * 256);
            assertThat(sheet.getColumnWidth(1)).isEqualTo(36 * 256);
            assertThat(sheet.getColumnWidth(2)).isEqualTo(18 * 256);
        }
    }

    @Test
    void newColumnsOfAVisitorsWorkbookAreWideEnough() throws IOException {
        Path source = folder.resolve("staff.xlsx");
        try (XSSFWorkbook workbook = staff(XSSFWorkbookType.XLSX)) {
            save(workbook, source);
        }
        Path copy = copy(source, folder.resolve("copy.xlsx"), SheetFormat.XLSX, "HTM role", "r");

        try (XSSFWorkbook workbook = open(copy)) {
            assertThat(workbook.getSheetAt(0).getColumnWidth(1)).isEqualTo(18 * 256);
        }
    }

    @Test
    void aWorkbookWithMacrosComesBackWholeWithoutThem() throws IOException {
        Path source = folder.resolve("staff.xlsm");
        try (XSSFWorkbook workbook = staff(XSSFWorkbookType.XLSM)) {
            workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            workbook.createSheet("Rates").createRow(0).createCell(0).setCellFormula("1+1");
            save(workbook, source);
        }
        byte[] before = Files.readAllBytes(source);
        Path copy = copy(source, folder.resolve("copy.xlsx"), SheetFormat.XLSX, "HTM role", "r");

        try (XSSFWorkbook workbook = open(copy)) {
            assertThat(workbook.getWorkbookType()).isEqualTo(XSSFWorkbookType.XLSX);
            assertThat(workbook.getPackage().getPartsByName(Pattern.compile(".*vba.*")))
                    .isEmpty();
            assertThat(workbook.getSheet("Rates").getRow(0).getCell(0).getCellFormula())
                    .isEqualTo("1+1");
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("r");
        }
        assertThat(Files.readAllBytes(source)).isEqualTo(before);
    }

    private static List<Boolean> bold(XSSFWorkbook workbook, int row) {
        List<Boolean> bold = new ArrayList<>();
        for (Cell cell : workbook.getSheetAt(0).getRow(row)) {
            bold.add(workbook.getFontAt(cell.getCellStyle().getFontIndex()).getBold());
        }
        return bold;
    }

    private static XSSFWorkbook staff(XSSFWorkbookType type) {
        XSSFWorkbook workbook = new XSSFWorkbook(type);
        XSSFSheet sheet = workbook.createSheet("Staff");
        sheet.createRow(0).createCell(0).setCellValue("Job Title");
        Row row = sheet.createRow(1);
        row.createCell(0).setCellValue("BMET");
        return workbook;
    }

    private static XSSFWorkbook open(Path path) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            return new XSSFWorkbook(content);
        }
    }

    private static void save(XSSFWorkbook workbook, Path path) throws IOException {
        try (OutputStream target = Files.newOutputStream(path)) {
            workbook.write(target);
        }
    }
}
