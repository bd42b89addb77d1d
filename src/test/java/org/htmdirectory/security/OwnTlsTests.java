package org.htmdirectory.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The program where it has a certificate of its own, and no proxy. */
@ApplicationTest
@DirtiesContext
class OwnTlsTests {

    /** A greeting in the older form, which names one version: random, two suites, a curve and a signature for the key below. */
    private static final String GREETING = "16" + "0301" + "004d" + "01" + "000049" + "%s" + "5a".repeat(32) + "00"
            + "0004" + "c02b" + "c009" + "0100" + "001c"
            + "000a" + "0004" + "0002" + "0017"
            + "000b" + "0002" + "0100"
            + "000d" + "000a" + "0008" + "0403" + "0503" + "0603" + "0203";

    private static final int HANDSHAKE = 0x16;
    private static final int ALERT = 0x15;

    @TempDir
    private static Path folder;

    private static SSLContext trusting;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void certificate(DynamicPropertyRegistry properties) throws Exception {
        MadeCertificate made = MadeCertificate.in(folder);
        trusting = made.trusting();
        properties.add("server.ssl.certificate", made.certificate()::toString);
        properties.add("server.ssl.certificate-private-key", made.key()::toString);
    }

    private String spoken(String... versions) throws Exception {
        try (SSLSocket socket = (SSLSocket) trusting.getSocketFactory().createSocket("localhost", port)) {
            socket.setEnabledProtocols(versions);
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    @Test
    void whoCanSpeakTheNewestVersionSpeaksIt() throws Exception {
        assertThat(spoken("TLSv1.2", "TLSv1.3")).isEqualTo("TLSv1.3");
    }

    @Test
    void theOneBeforeIsSpokenToo() throws Exception {
        assertThat(spoken("TLSv1.2")).isEqualTo("TLSv1.2");
    }

    @ParameterizedTest
    @CsvSource({"0301", "0302"})
    void versionsThatAreTooOldAreRefused(String version) throws Exception {
        assertThat(firstByteAfterGreeting(version)).isEqualTo(ALERT);
    }

    /** So that it is the version that is refused above. */
    @Test
    void theSameGreetingInTheVersionOfTodayIsAnswered() throws Exception {
        assertThat(firstByteAfterGreeting("0303")).isEqualTo(HANDSHAKE);
    }

    private int firstByteAfterGreeting(String version) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(HexFormat.of().parseHex(GREETING.formatted(version)));
            return socket.getInputStream().read();
        }
    }

    @Test
    void aPageSaysToComeByNothingElse() throws Exception {
        HttpResponse<String> page = HttpClient.newBuilder()
                .sslContext(trusting)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/about"))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
    }

    @Test
    void whoComesWithoutIsGivenNoPage() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /about HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("Healthcare technology management");
        }
    }
}
