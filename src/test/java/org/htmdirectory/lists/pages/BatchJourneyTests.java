package org.htmdirectory.lists.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.htmdirectory.testing.Accessibility;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
class BatchJourneyTests {

    private static final int ROWS = 40_000;
    private static final double LONGEST = 60_000;
    private static final int AMBIGUOUS_ROW = 7;

    @TempDir
    private Path folder;

    @Test
    void anEmployerUploadsAWorkbookCorrectsARowAndDownloadsTheRest(Page page) throws IOException {
        page.navigate("/classify/batch");
        page.getByLabel("CSV, TSV or Excel (.xlsx) file").setInputFiles(workbook());
        button(page, "Upload and check").click();

        page.getByLabel("Job title", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Working title");
        button(page, "Show again with these choices").click();
        assertThat(page.locator("th.chosen")).containsText("Working title");
        assertThat(page.locator("td.chosen").first()).hasText("BMET II");
        Accessibility.assertAccessible(page);

        button(page, "Classify 40,000 rows").click();
        assertThat(page.locator("progress")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What is in your list")))
                .isVisible(new IsVisibleOptions().setTimeout(LONGEST));
        Accessibility.assertAccessible(page);

        Locator title = page.locator(".reviews li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText("Biomedical Engineer", new Page.GetByTextOptions().setExact(true))));
        title.locator("select").selectOption("clinical-engineer");
        button(page, "Save these corrections").click();
        assertThat(title).containsText("Corrected by you");

        Download download =
                page.waitForDownload(() -> page.getByText("Download as Excel").click());
        assertThat(download.suggestedFilename()).isEqualTo("staff-classified.xlsx");
        compare(download.path());
    }

    @Test
    void aListIsClassifiedWithoutScript(Page page) {
        page.navigate("/classify/batch");
        String site = page.url();
        Browser browser = page.context().browser();
        try (var plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page still = plain.newPage();
            still.navigate(site);
            still.getByLabel("Job titles, one a line").fill("BMET II\nPlumber\n");
            button(still, "Check the list").click();
            button(still, "Classify 2 rows").click();
            while (still.getByText("Look again").isVisible()) {
                still.getByText("Look again").click();
            }
            assertThat(still.locator("main")).containsText("1 of 2 rows");

            still.getByText("Delete now").click();
            button(still, "Yes, delete all of it").click();
            assertThat(still.locator("main")).containsText("have been deleted");
        }
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenSent(Page page) throws IOException {
        Path large = folder.resolve("large.csv");
        Files.write(large, new byte[5 << 20]);
        page.navigate("/classify/batch");

        page.getByLabel("CSV, TSV or Excel (.xlsx) file").setInputFiles(large);

        assertThat(page.locator("#file").evaluate("field => field.validationMessage"))
                .isEqualTo("This file is larger than 4 MB, the most we take.");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("staff.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Staff");
            List<String> header = List.of("Number", "Job title", "Working title", "Hours");
            IntStream.range(0, header.size()).forEach(column -> sheet.value(0, column, header.get(column)));
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, "%05d".formatted(row));
                sheet.value(row, 1, "Payroll grade " + row % 9);
                sheet.value(row, 2, title(row));
                sheet.value(row, 3, row / 4.0);
            }
        }
        return file;
    }

    private static String title(int row) {
        if (row == AMBIGUOUS_ROW) {
            return "Biomedical Engineer";
        }
        return row % 2 == 1 ? "BMET II" : "=Unheard Of Work " + row;
    }

    private static void compare(Path download) throws IOException {
        try (InputStream in = Files.newInputStream(download);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all).hasSize(ROWS + 1);
            assertThat(all.get(0).getCellText(4)).isEqualTo("HTM verdict");
            assertThat(IntStream.rangeClosed(1, ROWS)).allMatch(row -> isUnchanged(all.get(row), row));
            assertThat(texts(all.get(1))).startsWith("role", "Biomedical Equipment Technician", "II", "49-9062");
            assertThat(texts(all.get(AMBIGUOUS_ROW)))
                    .startsWith("role", "Clinical Engineer")
                    .contains("corrected by you");
        }
    }

    private static boolean isUnchanged(Row cells, int row) {
        return cells.getCellText(0).equals("%05d".formatted(row))
                && cells.getCellText(1).equals("Payroll grade " + row % 9)
                && cells.getCellText(2).equals(title(row))
                && cells.getCell(3).asNumber().doubleValue() == row / 4.0
                && !cells.getCellText(4).isEmpty();
    }

    private static List<String> texts(Row row) {
        return IntStream.range(4, row.getCellCount()).mapToObj(row::getCellText).toList();
    }
}
