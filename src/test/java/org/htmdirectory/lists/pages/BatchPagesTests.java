package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(URI.create("http://127.0.0.1:" + port));
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

    @ParameterizedTest
    @ValueSource(strings = {"", "/cancel", "/delete", "/corrections"})
    void aListIsNotChangedFromAnotherSitesPage(String what) {
        String run = visitor.begin("people.csv", "id,job title\n1,BMET II\n2,Biomedical Engineer\n");
        visitor.awaitEnd(run);
        String before = visitor.get(run).body();

        HttpResponse<String> answer =
                visitor.send(visitor.form(run + what, "show", "doubtful", "choice.1", "clinical-engineer")
                        .header("Origin", "https://evil.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get(run).body()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/cancel", "/delete", "/corrections"})
    void aListWhoseAddressIsGuessedIsNotChanged(String what) {
        String run = visitor.begin("people.csv", "id,job title\n1,BMET II\n2,Biomedical Engineer\n");
        visitor.awaitEnd(run);
        String before = visitor.get(run).body();
        char last = run.charAt(run.length() - 1);
        String guess = run.substring(0, run.length() - 1) + (last == 'A' ? 'B' : 'A');

        HttpResponse<String> answer = visitor.post(guess + what, "show", "doubtful", "choice.1", "clinical-engineer");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(visitor.get(run).body()).isEqualTo(before);
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
    void nothingOfAListIsLogged(CapturedOutput output) {
        String run = visitor.begin("secret-file.csv", "id,job title\n1,Secret Title\n2,\n");
        visitor.awaitEnd(run);
        visitor.get(run + "/result.csv");
        visitor.upload("secret-file.csv", "\0\1\2 Secret Title".getBytes(StandardCharsets.UTF_8));
        visitor.post(run + "/delete");

        assertThat(output.getAll()).doesNotContainIgnoringCase("secret").doesNotContain(run);
    }

    @Test
    void employersAreLedToTheProgramWhichSaysHowToGetIt() {
        assertThat(visitor.get("/employers").body()).contains("href=\"/classify/batch#command-line\"");
        assertThat(visitor.get(ENTRY).body()).contains("id=\"command-line\"", "<code>mvn package</code>");
    }

    @Test
    void aProgramThatDoesNotRunFromOneFileIsNotHandedOut() {
        assertThat(visitor.get("/classify/htm-directory.jar").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> upload(String text) {
        return visitor.upload("people.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
