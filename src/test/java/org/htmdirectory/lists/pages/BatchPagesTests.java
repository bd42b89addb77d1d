package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class BatchPagesTests {

    private static final String ENTRY = "/classify/batch";
    private static final String NOBODYS = ENTRY + "/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    /** As the tests' configuration has it. */
    private static final int MOST_ROWS = 100_000;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(URI.create("http://127.0.0.1:" + port));
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
    void theResultCountsCorrectsAndDownloads() {
        String run = visitor.begin("staff list.csv", "id,job title\n1,BMET II\n2,Biomedical Engineer\n3,BMET II\n");
        assertThat(visitor.awaitEnd(run)).isEqualTo("done");

        assertThat(visitor.get(run).body())
                .contains("2 of 3 rows hold a standard role", "Rows by answer", "In doubt: 1", "Download as CSV");
        HttpResponse<String> corrected =
                visitor.post(run + "/corrections", "show", "doubtful", "page", "1", "choice.1", "clinical-engineer");
        assertThat(visitor.get(Visitor.next(corrected) + "?saved").body())
                .contains("Corrected by you", "counted in the figures", "3 of 3 rows hold a standard role");
        HttpResponse<String> download = visitor.get(run + "/result.csv");
        assertThat(download.body()).contains("2,Biomedical Engineer,role,Clinical Engineer,", "corrected by you");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "staff list-classified.csv");
    }

    @Test
    void aWorkbookCanBeDownloadedInstead() {
        String run = visitor.begin("people.csv", "id,job title\n1,BMET II\n");
        visitor.awaitEnd(run);

        HttpResponse<String> download = visitor.get(run + "/result.xlsx");

        assertThat(download.headers().firstValue("Content-Type").orElseThrow()).contains("spreadsheetml");
        assertThat(download.body()).startsWith("PK");
    }

    @Test
    void nothingIsDownloadedBeforeTheRunIsDone() {
        String run = Visitor.next(upload("id,job title\n1,BMET II\n"));

        assertThat(Visitor.next(visitor.get(run + "/result.csv"))).isEqualTo(run);
    }

    @Test
    void aRunThatWasStoppedHasNothingToDownload() {
        String run = Visitor.next(upload("id,job title\n1,BMET II\n"));
        visitor.post(run + "/cancel");

        HttpResponse<String> answer = visitor.get(run + "/result.csv");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("You stopped this run");
    }

    @Test
    void aTableThatAWorkbookCannotHoldIsRefusedWithAPage() {
        String run = visitor.begin("people.csv", "note,job title\n" + "x".repeat(40_000) + ",BMET II\n");
        visitor.awaitEnd(run);

        HttpResponse<String> answer = visitor.get(run + "/result.xlsx");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void titlesOfOtherWorkCanBeSeenAndCorrected() {
        String run = visitor.begin("people.csv", "id,job title\n1,Registered Nurse\n2,Registered Nurse\n");
        visitor.awaitEnd(run);

        assertThat(visitor.get(run).body()).contains("Other work: 1");
        assertThat(visitor.get(run + "?show=other-work").body())
                .contains("Registered Nurse", "Leave as it is: not HTM work (");
        visitor.post(run + "/corrections", "show", "other-work", "choice.1", "clinical-engineer");
        assertThat(visitor.get(run).body()).contains("2 of 2 rows hold a standard role");
    }

    @Test
    void whatIsOpenMayBeLeftOpen() {
        String run = visitor.begin("people.csv", "id,job title\n1,Biomedical Engineer\n");
        visitor.awaitEnd(run);

        assertThat(visitor.get(run).body()).contains(">Leave it open</option>");
    }

    @Test
    void progressOfARunThatIsDoneSaysSo() {
        String run = visitor.begin("people.csv", "id,job title\n1,BMET II\n");
        visitor.awaitEnd(run);

        assertThat(visitor.get(run + "/progress").body()).contains("1 of 1 rows done.\"");
    }

    @Test
    void deletingLeavesNothing() {
        String run = visitor.begin("people.csv", "id,job title\n1,BMET II\n");
        visitor.awaitEnd(run);

        HttpResponse<String> deleted = visitor.post(run + "/delete");

        assertThat(visitor.get(Visitor.next(deleted) + "?deleted").body()).contains("have been deleted");
        assertThat(visitor.get(run).statusCode()).isEqualTo(404);
        assertThat(visitor.get(run + "/result.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void stoppingIsSaid() {
        String run = Visitor.next(upload("id,job title\n1,BMET II\n"));

        assertThat(visitor.get(Visitor.next(visitor.post(run + "/cancel"))).body())
                .contains("You stopped this run");
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODYS, ENTRY + "/short", NOBODYS + "/result.xlsx"})
    void anAddressThatNeverWasIsExplained(String address) {
        HttpResponse<String> answer = visitor.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("deleted <span>24</span> hours", "Hand in a list");
    }

    @Test
    void aRunIsKeptFromCachesSearchEnginesAndOtherSites() {
        String run = Visitor.next(upload("id,job title\n1,BMET II\n"));
        HttpResponse<String> page = visitor.get(run);

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
        assertThat(visitor.get(ENTRY).headers().firstValue("ETag")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void nothingIsTakenFromAnotherSitesPage(String header, String value) {
        HttpResponse<String> answer =
                visitor.send(visitor.form(ENTRY, "titles", "BMET II").header(header, value));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void ownPagesAreHeard() {
        HttpRequest.Builder browser = visitor.form(ENTRY, "titles", "BMET II\nBMET I")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "null");
        HttpRequest.Builder olderBrowser =
                visitor.form(ENTRY, "titles", "BMET II\nBMET I").header("Origin", "http://127.0.0.1:" + port);

        assertThat(visitor.send(browser).statusCode()).isEqualTo(302);
        assertThat(visitor.send(olderBrowser).statusCode()).isEqualTo(302);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedOnTheSamePage() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        HttpResponse<String> answer = visitor.upload("titles.csv", picture);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("role=\"alert\"", "This list could not be read", "type=\"file\"");
    }

    @Test
    void aFormWithoutAFileAsksForOne() {
        assertThat(visitor.upload("", new byte[0]).body()).contains("Choose a file first.");
    }

    @Test
    void anEmptyListAsksForOne() {
        HttpResponse<String> answer = visitor.post(ENTRY, "titles", " \n ");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("role=\"alert\"", "The list is empty.")
                .doesNotContain("The file is empty");
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

    @Test
    void aFileThatIsTooLargeIsAnsweredWithAPage() {
        HttpResponse<String> answer = visitor.upload("large.csv", new byte[9 << 20]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than 4 MB", "command line");
    }

    @Test
    void aPastedListThatIsTooLargeIsAnsweredWithAPage() {
        HttpResponse<String> answer = visitor.post(ENTRY, "titles", "BMET\n".repeat(1_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Too much at once");
    }

    @Test
    void goodRowsBesideBadOnesAreClassified() {
        String run = visitor.begin("people.csv", "id,job title\n1,BMET II\n2\n3,BMET II,x\n4,\n5,BMET II\n");
        assertThat(visitor.awaitEnd(run)).isEqualTo("done");

        assertThat(visitor.get(run).body()).contains("Something is wrong with <strong>3</strong>");
        assertThat(visitor.get(run + "/result.csv").body().lines().toList())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("5,BMET II,role,"))
                .anyMatch(line -> line.startsWith("2,,") && line.contains("Row 3 "));
    }

    @Test
    void aVisitorsOwnCellsStayAsTheyAreEvenIfTheyAreFormulas() {
        String run = visitor.begin("people.csv", "id,job title\n=1+1,BMET II\n+2,\"=cmd|'/c calc'!A1\"\n");
        visitor.awaitEnd(run);

        assertThat(visitor.get(run + "/result.csv").body().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("=1+1,BMET II,role,"),
                        line -> assertThat(line).startsWith("+2,=cmd|'/c calc'!A1,"));
    }

    @Test
    void nothingOfAListIsLogged(CapturedOutput output) {
        String run = visitor.begin("secret-file.csv", "id,job title\n1,Secret Title\n2,\n");
        visitor.awaitEnd(run);
        visitor.get(run + "/result.csv");
        visitor.upload("secret-file.csv", "\0\1\2 Secret Title".getBytes(StandardCharsets.UTF_8));
        visitor.post(run + "/delete");

        assertThat(output.getAll()).doesNotContainIgnoringCase("secret").doesNotContain(run);
    }

    @Test
    void aLongListOfDoubtsHasPages() {
        String titles = IntStream.range(0, 50)
                .mapToObj(i -> "Field Service Engineer," + words(i))
                .collect(Collectors.joining("\n", "job title,company\n", "\n"));
        String run = visitor.begin("people.csv", titles);
        visitor.awaitEnd(run);

        assertThat(visitor.get(run).body())
                .contains("Page 1 of 3", "Save, and go on")
                .doesNotContain("go back");
        assertThat(visitor.get(run + "?show=doubtful&page=3").body())
                .contains("Page 3 of 3", "Save, and go back")
                .doesNotContain("go on");
    }

    private static String words(int number) {
        return "%c%cwell".formatted((char) ('k' + number / 10), (char) ('k' + number % 10));
    }

    @Test
    void goingOnSavesWhatWasChosen() {
        String run = visitor.begin("people.csv", "job title\nBMET II\nBiomedical Engineer\n");
        visitor.awaitEnd(run);

        HttpResponse<String> next = visitor.post(
                run + "/corrections", "show", "doubtful", "page", "1", "turn", "1", "choice.1", "clinical-engineer");

        assertThat(Visitor.next(next)).startsWith(run);
        assertThat(visitor.get(run).body()).contains("Corrected by you");
    }

    @Test
    void theAnswersToTheQuestionAreButtonsOfWhichEachIsSavedAtOnce() {
        String run = visitor.begin("people.csv", "job title\nField Service Engineer\nField Service Engineer\n");
        visitor.awaitEnd(run);

        assertThat(visitor.get(run).body())
                .contains("value=\"1:imaging-service-engineer\"", "Scanners, X-ray", "All reasons");
        visitor.post(run + "/corrections", "show", "doubtful", "choice.1", "", "answer", "1:imaging-service-engineer");

        assertThat(visitor.get(run + "/result.csv").body().lines().skip(1))
                .allMatch(line -> line.startsWith("Field Service Engineer,role,Imaging Service Engineer,"));
    }

    @Test
    void theRestIsSaidNotToBeHtmWorkAtOnce() {
        String run = visitor.begin("people.csv", "job title\nBiomedical Engineer\nField Service Engineer\n");
        visitor.awaitEnd(run);

        visitor.post(run + "/corrections", "show", "doubtful", "choice.1", "clinical-engineer", "rest", "outside");

        assertThat(visitor.get(run + "/result.csv").body().lines().skip(1))
                .allMatch(line -> line.contains("corrected by you"))
                .anyMatch(line -> line.contains(",role,Clinical Engineer,"))
                .anyMatch(line -> line.contains(",outside,"));
    }

    @Test
    void oneEmployerIsSaidForAllRows() {
        String run = Visitor.next(upload("job title\nBiomedical Engineer\nBiomedical Engineer\n"));
        PageForm form = PageForm.in(visitor.get(run).body()).with("employerOfAll", "Mercy Hospital");

        visitor.post(run, form.namesAndValues());
        visitor.awaitEnd(run);

        assertThat(visitor.get(run + "/result.csv").body().lines().skip(1))
                .allMatch(line -> line.startsWith("Biomedical Engineer,role,Clinical Engineer,"));
    }

    @Test
    void aColumnOfDepartmentsIsReadBesideTheTitles() {
        String run = visitor.begin("people.csv", "Job Title,Department\nTechnician II,Clinical Engineering\n");
        visitor.awaitEnd(run);

        assertThat(visitor.get(run + "/result.csv").body())
                .contains("Technician II,Clinical Engineering,role,Biomedical Equipment Technician,II,");
    }

    @Test
    void deletingAsksFirst() {
        String run = visitor.begin("people.csv", "job title\nBMET II\n");
        visitor.awaitEnd(run);

        assertThat(visitor.get(run).body()).contains("It cannot be brought back.", "Yes, delete all of it");
    }

    private HttpResponse<String> upload(String text) {
        return visitor.upload("people.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
