package org.htmdirectory.lists.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person can say on the command line of how a table is read. */
class ReadingOptionsTests {

    private static final String REPORT = """
            Report,Open jobs
            Printed,2026-11-30

            Nr,What they do
            1,BMET II
            2,Librarian
            """;

    @Test
    void theHeaderOfAReportIsFoundAndSaid() {
        Invocation done = Invocation.piped("Staff\nAs of November 30\n\nEmployee,Job Title\nE1,BMET II\n");

        assertThat(done.err())
                .contains("Job titles: column 2 \"Job Title\"")
                .contains("Rows 1 to 3 stand above the header. They are kept as they are.");
        assertThat(done.lines()).hasSize(5);
        assertThat(done.lines().get(3)).startsWith("Employee,Job Title,HTM verdict,");
        assertThat(done.lines().get(4)).startsWith("E1,BMET II,role,");
    }

    @Test
    void theRowOfTheHeaderCanBeSaid() {
        Invocation done = Invocation.piped(REPORT, "--header-row", 4, "--column", "What they do");

        assertThat(done.code()).isZero();
        List<String> lines = done.lines();
        assertThat(lines.subList(0, 3)).containsExactly("Report,Open jobs", "Printed,2026-11-30", "");
        assertThat(lines.get(3)).startsWith("Nr,What they do,HTM verdict,");
        assertThat(lines.get(4)).startsWith("1,BMET II,role,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --header-row 4 --no-header | Give --header-row or --no-header, not both.
                    --header-row 0             | --header-row counts from 1. If no row names the columns, give --no-header.
                    --header-row 3             | Row 3 is empty, so it names no columns.
                    --header-row 99            | There is no row 99: the table has 6.
                    """)
    void whatCannotBeIsRefusedInWords(String said, String words) {
        Invocation refused = Invocation.piped(REPORT, (Object[]) said.split(" "));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(words);
    }

    @Test
    void titlesThatAreFormulasWithoutResultsAreSaidToBe(@TempDir Path folder) throws IOException {
        Path staff = folder.resolve("staff.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(staff)) {
            Sheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Job Title");
            sheet.createRow(1).createCell(0).setCellFormula("\"BM\"&\"ET\"");
            workbook.write(target);
        }

        Invocation done = Invocation.of(staff, "-o", folder.resolve("coded.csv"));

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err())
                .contains("Some cells hold formulas without a saved result and are read as empty.")
                .contains("Row 2 has a formula in place of a job title, and the file does not hold its result.");
    }
}
