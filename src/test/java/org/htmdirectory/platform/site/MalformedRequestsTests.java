package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends: told what is wrong with it, under our headers, and no fault of ours. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestsTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "///evil.example/",
                "//evil.example/",
                "////evil.example//",
                "/.//evil.example/",
                "/%09//evil.example/",
                "/;//evil.example/",
                "/\\evil.example/",
                "/%5cevil.example/",
                "/%2f%2fevil.example/",
                "///evil.example/?q=//evil.example"
            })
    void noAddressLeadsToAnotherSite(String address) throws IOException {
        assertThat(send("GET " + address, "", ""))
                .doesNotContainPattern("(?i)location: (//|/\\\\|[a-z]+:|[^/])")
                .containsPattern("^HTTP/1.1 (301|400|404)");
    }

    @Test
    void aSlashTooManyBeforeALongQueryIsRefused() throws IOException {
        assertThat(send("GET /titles/?q=" + "a".repeat(9_000), "", "")).startsWith("HTTP/1.1 414");
    }

    @Test
    void whatIsSentAfterASlashTooManyIsSentAgain() throws IOException {
        assertThat(post("/api/v1/classifications/", "application/json", "{\"title\":\"BMET\"}"))
                .startsWith("HTTP/1.1 308")
                .contains("Location: /api/v1/classifications\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/titles?q=x", "/", "/classify", "/nowhere", "/api/v1/classifications", "/classify/batch/x"})
    void aBodyOfSeveralPartsIsReadOnlyWhereAFileIsTaken(String address) throws IOException {
        assertThat(post(address, "multipart/form-data; boundary=x", "--x\r\nnonsense"))
                .startsWith("HTTP/1.1 415");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "multipart/mixed; boundary=x",
                FORM + "; charset=utf-32",
                FORM + "; charset=none-such",
                " ",
                "/",
                "a b;;",
                "*/*",
                "text/plain;q="
            })
    void aTypeThatCannotBeReadIsToldSo(String type) throws IOException {
        assertThat(post("/classify/batch", type, "titles=BMET")).containsPattern("^HTTP/1.1 (400|415)");
        assertThat(post("/titles?q=x", type, "q=BMET")).containsPattern("^HTTP/1.1 (405|415)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/titles?q=x", "/classify/batch", "/api/v1/classifications", "/nowhere"})
    void aBodyCutIntoWrongPiecesIsToldSo(String address) throws IOException {
        assertThat(send(
                        "POST " + address,
                        "Content-Type: " + FORM + "\r\nTransfer-Encoding: chunked\r\n",
                        "zz\r\nq=x\r\n"))
                .containsPattern("^HTTP/1.1 4\\d\\d");
    }

    @ParameterizedTest
    @CsvSource({
        "Transfer-Encoding: wonder,501",
        "Expect: wonder,417",
        "Content-Length: -4,400",
        "Content-Length: many,400",
        "No colon,400"
    })
    void whatTheServerItselfRefusesIsAPageOfOurs(String header, int status) throws IOException {
        assertThat(send("GET /", header + "\r\n", ""))
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Security-Policy:", "X-Content-Type-Options: nosniff", "HTM Directory")
                .doesNotContain("Server:", "Tomcat");
    }

    @Test
    void anotherVersionOfTheProtocolIsRefusedOnAPageOfOurs() throws IOException {
        assertThat(raw("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 505")
                .contains("Content-Security-Policy:", "HTM Directory");
    }

    @Test
    void whatWasTypedDoesNotReachTheLog(CapturedOutput output) throws IOException {
        send("GET /titles?q=%zzJane-Doe", "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 0\r\n", "");
        post("/classify/batch?q=%zzJane-Doe", "multipart/form-data; boundary=x", "Jane-Doe");
        post("/classify/batch?q=%ffJane-Doe", "multipart/form-data; boundary=x", "Jane-Doe");
        post("/classify/batch", "multipart/form-data; boundary=Jane-Doe", "Jane-Doe");
        post("/api/v1/classifications", "application/json; charset=Jane-Doe", "Jane-Doe");
        send("Jane-Doe /", "Jane-Doe: x\r\n", "");

        assertThat(output.getAll()).doesNotContain("Jane-Doe", " WARN ", " ERROR ");
    }

    private String post(String address, String type, String body) throws IOException {
        return send(
                "POST " + address, "Content-Type: %s\r\nContent-Length: %d\r\n".formatted(type, body.length()), body);
    }

    private String send(String request, String headers, String body) throws IOException {
        return raw("%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n%s".formatted(request, headers, body));
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
