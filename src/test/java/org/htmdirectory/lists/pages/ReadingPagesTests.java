package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which a visitor checks how a list will be read. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ReadingPagesTests {

    private static final String ENTRY = "/classify/batch";
    /** As the tests' configuration has it. */
    private static final int MOST_ROWS = 100_000;

    private static final String REPORT = "Staff\nAs of,today\n\nEmployee,Job Title,Dept\nE1,BMET II,CE\nE2,Nurse,ICU\n";

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(URI.create("http://127.0.0.1:" + port));
    }

    @Test
    void theHeaderOfAReportIsFoundBelowItsTitle() {
        String page = visitor.get(Visitor.next(upload(REPORT))).body();

        assertThat(page)
                .contains("with its header in row 4", "Rows 1 to 3 stand above the header", "Classify 2 rows")
                .contains("Row 1: Staff</option>", "selected=\"selected\">Row 4: Employee, Job Title, Dept</option>");
    }

    @Test
    void aTableOfSixteenThousandColumnsIsShownInPart() {
        String header = IntStream.range(1, 16_384).mapToObj(i -> "Field " + i).collect(Collectors.joining(","));
        String row = "BMET II" + ",x".repeat(16_383) + "\n";

        String page = visitor.get(Visitor.next(upload("Job Title," + header + "\n" + row.repeat(20))))
                .body();

        assertThat(page)
                .contains("The table has 16,384 columns. The first 40 are shown, and those that are used.")
                .contains("<span>Job Title</span>", "Field 39</span>", "Field 299</option>", "Classify 20 rows")
                .doesNotContain("Field 40</span>", "Field 300</option>")
                .hasSizeLessThan(200_000);
    }

    @Test
    void anotherRowCanBeChosenForTheHeader() {
        String run = Visitor.next(upload(REPORT));

        String page = visitor.get(run + "?seen=x&encoding=UTF_8&delimiter=COMMA&header=5")
                .body();

        assertThat(page).contains("with its header in row 5", "Classify 1 row");
    }

    @Test
    void rowsAboveTheHeaderStandInTheDownload() {
        String run = visitor.begin("report.csv", REPORT);
        assertThat(visitor.awaitEnd(run)).isEqualTo("done");

        assertThat(visitor.get(run + "/result.csv").body())
                .contains("Staff\nAs of,today\n\nEmployee,Job Title,Dept,HTM verdict,")
                .contains("\nE1,BMET II,CE,role,");
    }

    @Test
    void aListThatWasClassifiedBeforeSaysWhichColumnsAreReplaced() {
        String run = Visitor.next(upload("Job Title,HTM verdict,HTM role,HTM level\nBMET,role,x,II\n"));

        assertThat(visitor.get(run).body())
                .contains("This file was classified before.", "Will be replaced")
                .doesNotContain(">HTM role</option>");
    }

    @Test
    void aColumnChosenForTwoThingsIsRefusedInWords() {
        String run = Visitor.next(upload("Job Title,Dept\nBMET II,CE\n"));
        PageForm form = PageForm.in(visitor.get(run).body()).with("employer", "1");

        HttpResponse<String> answer = visitor.post(run, form.namesAndValues());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "Column “Dept” is chosen for employers and for departments. Choose a column of its own for each.");
    }

    @Test
    void aDepartmentOfTenThousandCharactersIsRefusedInWords() {
        String run = Visitor.next(upload("Job Title\nBMET II\n"));
        PageForm form = PageForm.in(visitor.get(run).body()).with("departmentOfAll", "x".repeat(10_000));

        HttpResponse<String> answer = visitor.post(run, form.namesAndValues());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The department of all rows has 10,000 characters; at most 200 are read.");
    }

    @Test
    void countriesAreReadFromTheirColumnOrSaidForAllRows() {
        String run = Visitor.next(upload("Job Title,Country\nQwertz,\nQwertz,Canada\n"));
        PageForm form = PageForm.in(visitor.get(run).body()).with("countryOfAll", "Kenya");
        assertThat(form.fields()).containsEntry("country", "1");

        visitor.post(run, form.namesAndValues());
        visitor.awaitEnd(run);

        assertThat(visitor.get(run + "?show=other-work").body()).contains("<span>Canada</span>", "<span>Kenya</span>");
    }

    @Test
    void aPastedListIsShownAsItWillBeRead() {
        HttpResponse<String> pasted = visitor.post(ENTRY, "titles", "Technician, Biomedical\nBMET II\n");

        assertThat(visitor.get(Visitor.next(pasted)).body())
                .contains(
                        "2 rows", "one column", "<td class=\"chosen\">Technician, Biomedical</td>", "Classify 2 rows");
    }

    @Test
    void choicesAreShownBeforeTheyHold() {
        String run = Visitor.next(upload("id;job title\n1;BMET\n2;Biomed\n"));
        assertThat(visitor.get(run).body()).contains("cells parted by semicolon", "Classify 2 rows");

        String again = visitor.get(run + "?seen=x&encoding=UTF_8&delimiter=COMMA&header=0")
                .body();

        assertThat(again).contains("cells parted by comma, without a header", "Classify 3 rows");
    }

    @Test
    void columnsChosenUnderAnotherReadingAreAskedForAgain() {
        String run = Visitor.next(upload("id;job title\n1;BMET\n2;Biomed\n"));

        HttpResponse<String> answer = visitor.post(
                run,
                "seen",
                "UTF_8|SEMICOLON|null|1",
                "encoding",
                "UTF_8",
                "delimiter",
                "COMMA",
                "header",
                "1",
                "title",
                "1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Check that this is the right column");
    }

    @Test
    void aColumnThatDoesNotExistIsRefusedWithAWord() {
        String run = Visitor.next(upload("id,job title\n1,BMET\n"));

        HttpResponse<String> answer = visitor.post(
                run,
                "seen",
                "UTF_8|COMMA|null|1",
                "encoding",
                "UTF_8",
                "delimiter",
                "COMMA",
                "header",
                "1",
                "title",
                "7",
                "employer",
                "-1",
                "description",
                "-1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("role=\"alert\"", "column");
    }

    @Test
    void aRowTooManyIsSaidOnThePageAndNotLogged(CapturedOutput output) {
        String run = Visitor.next(upload("job title\n" + "BMET II\n".repeat(MOST_ROWS + 1)));

        HttpResponse<String> page = visitor.get(run);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("role=\"alert\"", "more than 100,000 rows")
                .doesNotContain("<button>Classify");
        assertThat(visitor.accept(run).statusCode()).isEqualTo(400);
        assertThat(output.getAll()).doesNotContain("100,000");
    }

    @Test
    void aWorkbookThatIsDamagedFurtherDownIsSaidOnThePageAndNotLogged(CapturedOutput output) throws IOException {
        String run = Visitor.next(visitor.upload("staff.xlsx", DamagedWorkbook.withRows(2_000)));

        HttpResponse<String> page = visitor.get(run);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("role=\"alert\"", "damaged", "BMET II").doesNotContain("<button>Classify");
        assertThat(visitor.accept(run).statusCode()).isEqualTo(400);
        assertThat(output.getAll()).doesNotContain("damaged");
    }

    @Test
    void aPastedListIsNotAskedHowItsLettersAreEncoded() {
        String run = Visitor.next(visitor.post(ENTRY, "titles", "BMET II\nBiomed Tech\n"));
        String page = visitor.get(run).body();

        assertThat(page).contains("How the list is read").doesNotContain("Encoding of letters", "Between cells");
        assertThat(visitor.post(run, PageForm.in(page).namesAndValues()).statusCode())
                .isEqualTo(302);
        assertThat(visitor.awaitEnd(run)).isEqualTo("done");
    }

    @Test
    void aPastedListWithMarksInItsCellsMayBePartedByThem() {
        String run = Visitor.next(visitor.post(ENTRY, "titles", "BMET II; Mercy\nBiomed Tech; Mercy\n"));

        assertThat(visitor.get(run).body()).contains("Between cells");
    }

    @Test
    void employersOfAPastedListAreFound() {
        String run = Visitor.next(visitor.post(ENTRY, "titles", "Service Engineer\tGE Healthcare\nBMET II\tMercy\n"));

        assertThat(visitor.get(run).body()).contains("<span class=\"tag\">Employer</span>");
    }

    private HttpResponse<String> upload(String content) {
        return visitor.upload("people.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
