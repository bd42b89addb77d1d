package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which a visitor checks how a list will be read. */
@ApplicationTest
class ReadingPagesTests {

    private static final String ENTRY = "/classify/batch";
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

    private HttpResponse<String> upload(String content) {
        return visitor.upload("people.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
