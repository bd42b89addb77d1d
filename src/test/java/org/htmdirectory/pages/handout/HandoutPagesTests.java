package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class HandoutPagesTests {

    private static final String ROLE = "/handouts/roles/clinical-engineer.pdf";
    private static final String KIT = "/handouts/kit.pdf";

    @LocalServerPort
    private int port;

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @Autowired
    private Handouts handouts;

    @ParameterizedTest
    @CsvSource({
        ROLE + ",clinical-engineer-letter.pdf",
        ROLE + "?paper=a4&print=large,clinical-engineer-a4-large.pdf",
        ROLE + "?state=tx,clinical-engineer-tx-letter.pdf",
        "/handouts/names.pdf,one-job-many-names-letter.pdf",
        "/handouts/poster.pdf,poster.pdf",
        "/handouts/wall-poster.pdf,wall-poster.pdf",
        "/handouts/lesson.pdf?paper=a4,lesson-a4.pdf",
        "/handouts/lesson-slides.pdf,lesson-slides.pdf",
        "/handouts/states/tx.pdf,tx-jobs-and-schools-letter.pdf",
        KIT + "?role=clinical-engineer&role=htm-manager,counselors-kit-letter.pdf"
    })
    void aBrowserShowsThePdfAndSavesItUnderAReadableName(String address, String name) {
        get(address)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {ROLE, KIT + "?role=htm-manager", "/handouts/path.pdf?from=bmet-i&to=htm-manager"})
    void whoHoldsTheEditionsPdfIsNotSentItAgain(String address) {
        String etag = get(address)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseHeaders()
                .getETag();

        client.get()
                .uri(URI.create(address))
                .header(HttpHeaders.IF_NONE_MATCH, etag)
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.NOT_MODIFIED)
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, etag);
    }

    @Test
    void whatCannotBePrintedIsRefusedToWhoHoldsTheEditionsPdf() {
        String etag = get(ROLE)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseHeaders()
                .getETag();

        client.get()
                .uri(KIT)
                .header(HttpHeaders.IF_NONE_MATCH, etag)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void thePosterIsPrintedOnceInAnEdition() {
        assertThat(handouts.poster().get()).isSameAs(handouts.poster().get());
    }

    @ParameterizedTest
    @CsvSource({
        ROLE + "?paper=a5,The paper is either letter or a4.",
        ROLE + "?state=zz,There is no state “zz”.",
        ROLE + "?print=huge,The print is either normal or large.",
        "/handouts/names.pdf?paper=LETTER,The paper is either letter or a4.",
        KIT + ",A kit needs at least one role.",
        KIT + "?role=,A kit needs at least one role.",
        KIT + "?role=plumber,There is no role “plumber”.",
        KIT + "?role=htm-manager&role=htm-manager,A role is named twice.",
        KIT + "?role=htm-manager&paper=a5,The paper is either letter or a4."
    })
    void whatCannotBePrintedIsRefusedInPlainWords(String address, String reason) {
        assertThat(text(address, HttpStatus.BAD_REQUEST))
                .contains("<h1", reason)
                .doesNotContain("Exception");
    }

    @Test
    void aKitThatIsRefusedIsAskedForAgainWithWhatWasChosen() {
        assertThat(text(KIT + "?role=htm-manager&role=plumber", HttpStatus.BAD_REQUEST))
                .contains(
                        "role=\"alert\"",
                        "aria-describedby=\"kit-problem\"",
                        "There is no role “plumber”.",
                        "Make the kit (PDF)")
                .containsPattern("value=\"htm-manager\" checked");
        assertThat(text(KIT, HttpStatus.BAD_REQUEST))
                .contains("Make the kit (PDF)")
                .doesNotContain("checked=");
    }

    @Test
    void aKitOfThirteenRolesIsRefused() {
        String query = terminology.roles().stream()
                .limit(13)
                .map(Role::slug)
                .collect(Collectors.joining("&role=", "?role=", ""));

        assertThat(text(KIT + query, HttpStatus.BAD_REQUEST)).contains("A kit holds 12 roles at most; you chose 13.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/handouts/roles/plumber.pdf",
                "/handouts/roles/.pdf",
                "/handouts/states/zz.pdf",
                "/handouts/posters/plumber.pdf",
                "/handouts/map.pdf",
                "/handouts/x"
            })
    void whatIsNotHandedOutIsNotFound(String address) {
        text(address, HttpStatus.NOT_FOUND);
    }

    @Test
    void theStateIsChosenWhereThingsArePrinted() {
        assertThat(text("/handouts", HttpStatus.OK)).contains("name=\"state\"", "Your state");
        assertThat(text("/handouts?state=tx", HttpStatus.OK))
                .contains("href=\"/handouts/states/tx.pdf", "The sheet of Texas")
                .containsPattern("value=\"tx\" selected");
    }

    @Test
    void whatWasTickedStaysWhenAStateIsChosen() {
        assertThat(text("/handouts?state=tx&role=htm-manager&paper=letter&print=normal", HttpStatus.OK))
                .containsPattern("value=\"htm-manager\" checked")
                .containsPattern("formaction=\"/handouts\"");
    }

    @Test
    void everyRoleCanBeChosenForTheKit() {
        String page = text("/handouts", HttpStatus.OK);

        assertThat(terminology.roles()).allMatch(role -> page.contains("name=\"role\" value=\"" + role.slug() + "\""));
    }

    @ParameterizedTest
    @CsvSource({"localhost:8080,true", "127.0.0.1:18151,true", "evil.example,false", "localhost.evil.example:8080,false"
    })
    void aSheetNamesTheSiteAsThisMachineIsCalledAndNoOtherHost(String host, boolean named) throws IOException {
        String text = new PrintedPdf(asked("/handouts/roles/htm-manager.pdf", host)).text();

        assertThat(text.contains(host + "/s/")).isEqualTo(named);
        assertThat(text).contains("/s/").doesNotContain("evil");
    }

    // Java's own clients do not let a request call the site by another name than that by which they reached it.
    private byte[] asked(String path, String host) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.substring(answer.indexOf("%PDF")).getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/counselors?state=tx,/handouts/states/tx.pdf",
        "/schools?state=tx,/handouts/states/tx.pdf",
        "/areas/texas,/handouts/states/tx.pdf",
        "/counselors,/handouts/wall-poster.pdf",
        "/handouts,/handouts/wall-poster.pdf",
        "/counselors,/handouts/lesson.pdf",
        "/counselors,/handouts/lesson-slides.pdf"
    })
    void aPageLeadsToItsPaperInOneClick(String page, String paper) {
        assertThat(text(page, HttpStatus.OK)).contains("href=\"" + paper);
    }

    @Test
    void aShortlistBecomesAKitOfTheSameJobsInTheSameState() {
        String page = text("/shortlist?role=htm-manager&role=clinical-engineer&state=tx", HttpStatus.OK);
        int form = page.indexOf("action=\"/handouts/kit.pdf\"");

        assertThat(page.substring(form, page.indexOf("Print a kit", form)))
                .contains("value=\"htm-manager\"", "value=\"clinical-engineer\"", "name=\"state\" value=\"tx\"");
    }

    @Test
    void theRolePageOffersItsHandout() {
        assertThat(text("/roles/clinical-engineer", HttpStatus.OK)).contains("href=\"" + ROLE + "\"");
    }

    private RestTestClient.ResponseSpec get(String address) {
        return client.get().uri(URI.create(address)).exchange();
    }

    private String text(String address, HttpStatus expected) {
        return client.get()
                .uri(URI.create(address))
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
