package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of what was found in a list, its corrections and its downloads. */
@ApplicationTest
class ResultPagesTests {

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(URI.create("http://127.0.0.1:" + port));
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
