package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What visitors and programs are told when something is wrong; over a plain socket, since clients mend addresses. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemPagesTests {

    @LocalServerPort
    private int port;

    @Test
    void anUnknownAddressIsAPageThatOffersASearch() throws IOException {
        assertThat(get("/nowhere")).startsWith("HTTP/1.1 404").contains("Not in the directory", "action=\"/titles\"");
    }

    @Test
    void anUnknownRoleIsNamed() throws IOException {
        assertThat(get("/roles/wizard")).startsWith("HTTP/1.1 404").contains("has no role “wizard”");
    }

    @Test
    void whatTheAddressHoldsIsNeverMarkup() throws IOException {
        assertThat(get("/roles/%3Cscript%3E")).startsWith("HTTP/1.1 404").contains("“&lt;script&gt;”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles/",
                "/roles/compare?role=clinical-engineer&role=",
                "/programs?state=",
                "/programs?credential=",
                "/careers/ladder?family=",
                "/careers/ladder?start=",
                "/careers/interests?a1=",
                "/certifications?role=",
                "/certifications?issuer=",
                "/organizations?kind=",
                "/organizations?country=",
                "/titles?kind=",
                "/handouts/kit.pdf?role="
            })
    void aWordThatNamesNothingIsQuotedInPart(String address) throws IOException {
        assertThat(send("GET", address + "x".repeat(2_000), "text/html,*/*;q=0.8"))
                .contains("“" + "x".repeat(80) + "…”")
                .doesNotContain("x".repeat(81));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles/%00", "/roles/a%2Fb", "/roles/%c0%af", "/sources?q=%zz", "/sources?q=%ff"})
    void anAddressThatCannotBeReadIsAPageOfOurs(String address) throws IOException {
        assertThat(get(address))
                .startsWith("HTTP/1.1 400")
                .contains("This address cannot be read", "HTM Directory", "Content-Security-Policy:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%F0%9F%A9%BA", "%E7%94%9F"})
    void aQueryOfTenThousandCharactersReachesThePage(String character) throws IOException {
        assertThat(get("/titles?q=" + character.repeat(10_000)))
                .startsWith("HTTP/1.1 ")
                .contains("class=\"edition\"")
                .doesNotContain("It is too long, or");
    }

    @Test
    void anAddressThatTheServerDoesNotReadIsToldWhy() throws IOException {
        assertThat(get("/titles?q=" + "a".repeat(170_000)))
                .startsWith("HTTP/1.1 400")
                .contains("This address cannot be read", "It is too long, or", "Content-Security-Policy:");
    }

    @Test
    void aWrongMethodIsToldTheRightOne() throws IOException {
        assertThat(send("DELETE", "/sources", "text/html"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: GET", "cannot be used that way");
    }

    @Test
    void aWrongFormatIsToldInHtml() throws IOException {
        assertThat(send("GET", "/sources", "application/xml"))
                .startsWith("HTTP/1.1 406")
                .contains("Content-Type: text/html", "Not available in that format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1", "/api/v1/nowhere", "/api/nowhere?q=%3Cb%3E"})
    void aProgramGetsAProblemDocument(String address) throws IOException {
        assertThat(send("GET", address, "application/xml"))
                .startsWith("HTTP/1.1 404")
                .contains("Content-Type: application/problem+json", "\"type\":\"about:blank\"", "\"status\":404")
                .contains("\"instance\":\"" + address.split("\\?")[0] + "\"")
                .doesNotContain("<html");
    }

    @Test
    void aProgramWithAnUnreadableAddressGetsAProblemDocument() throws IOException {
        assertThat(get("/api/v1/%00")).startsWith("HTTP/1.1 400").contains("Content-Type: application/problem+json");
    }

    @Test
    void errorsAreNeitherStoredNorValidated() throws IOException {
        assertThat(get("/nowhere")).contains("Cache-Control: no-store").doesNotContain("ETag:", "Last-Modified:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sources/", "//sources/"})
    void aSlashTooManyLeadsToThePageOfThisSite(String address) throws IOException {
        assertThat(get(address)).startsWith("HTTP/1.1 301").contains("Location: /sources\r\n");
    }

    @Test
    void wrongRequestsLeaveNoTraceInTheLog(CapturedOutput output) throws IOException {
        get("/secret-search");
        get("/roles/secret-search");
        get("/titles?q=%zz-secret-search");
        get("/titles?page=secret-search");
        send("DELETE", "/roles/secret-search", "text/html");

        assertThat(output.getAll()).doesNotContain("secret-search", " WARN ", " ERROR ");
    }

    private String get(String address) throws IOException {
        return send("GET", address, "text/html");
    }

    private String send(String method, String address, String accept) throws IOException {
        String request = "%s %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n"
                .formatted(method, address, accept);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
