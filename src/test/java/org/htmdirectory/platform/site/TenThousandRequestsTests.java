package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Ten thousand requests, most of them wrong in some way: each is answered in words of ours, and none is a fault. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class TenThousandRequestsTests {

    private static final int REQUESTS = 10_000;
    private static final long SEED = 1;
    private static final int AT_ONCE = 8;

    /** The end of a request that is cut off is the end of what is sent. */
    private static final int PATIENCE = 30_000;

    private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 (?=\\d{3} ?)");
    private static final Pattern INNARDS = Pattern.compile(
            "\n\\s+at [\\w.$]+\\([\\w. ]|(springframework|jakarta|java\\.lang)\\.[\\w.]+(Exception|Error)|Apache Tomcat|\nServer:");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)");
    private static final int SHOWN = 12;

    /** Of one that was cut off, or was asked for as before HTTP/1.0, there is no head to look at. */
    private static final Pattern WHOLE = Pattern.compile("(?s)^\\d\\d\\d .*?\r\n\r\n");

    /** Of a head that is longer than one may be, not all is read, and the answer may be lost with the connection. */
    private static final int LONGEST_HEAD = 150_000;

    private static final Pattern INTERIM = Pattern.compile("^1\\d\\d");

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Queue<Exchange> exchanges = new ConcurrentLinkedQueue<>();
    private String logged;

    private record Exchange(String request, String answer) {

        /** One, or more where a body was read as requests; each from its status on. */
        Stream<String> answers() {
            return Stream.of(ANSWER.split(answer))
                    .filter(each ->
                            WHOLE.matcher(each).find() && !INTERIM.matcher(each).find());
        }

        /** Whether its head has ended and as much of its body has come as it says; nobody answers who has hung up. */
        boolean isWhole() {
            int body = request.indexOf("\r\n\r\n") + 4;
            return body >= 4
                    && body < LONGEST_HEAD
                    && LENGTH.matcher(request.substring(0, body))
                            .results()
                            .allMatch(length -> Double.parseDouble(length.group(1)) <= request.length() - body);
        }

        @Override
        public String toString() {
            return (request.substring(0, Math.min(500, request.length())) + "\n--> "
                            + answer.substring(0, Math.min(300, answer.length())))
                    .replace('\0', '\u2400');
        }
    }

    @BeforeAll
    void send(CapturedOutput output) throws Exception {
        Site site = Site.of(requestMappingHandlerMapping);
        MalformedRequests requests = new MalformedRequests(SEED, addresses(site), site.parameters());
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> sent = new ArrayList<>();
        for (int number = 0; number < REQUESTS; number++) {
            byte[] request = requests.next();
            sent.add(senders.submit(() -> exchanges.add(exchange(request))));
        }
        for (Future<?> each : sent) {
            each.get();
        }
        senders.shutdown();
        logged = output.getAll();
    }

    @Test
    void noneIsAFaultOfOurs() {
        assertThat(exchanges).hasSize(REQUESTS);
        assertThat(answersThat(answer -> answer.startsWith("5") && !isMeant(answer)))
                .isEmpty();
    }

    /** Who must wait is told how long; the others are what the protocol has for encodings and versions not spoken here. */
    private static boolean isMeant(String answer) {
        return answer.startsWith("503") && head(answer).contains("\r\nRetry-After: ")
                || answer.startsWith("501")
                || answer.startsWith("505");
    }

    @Test
    void eachThatCameWholeIsAnswered() {
        assertThat(exchangesThat(
                        exchange -> exchange.isWhole() && exchange.answer().isEmpty()))
                .isEmpty();
    }

    @Test
    void noneShowsWhatTheProgramIsMadeOf() {
        assertThat(answersThat(answer -> INNARDS.matcher(answer).find())).isEmpty();
    }

    @Test
    void eachHasTheHeadersThatGuardAPage() {
        assertThat(answersThat(answer -> SecurityHeaders.ALL.entrySet().stream()
                        .map(header -> "\r\n%s: %s\r\n".formatted(header.getKey(), header.getValue()))
                        .anyMatch(header -> !answer.contains(header)
                                // Other sites may show what the API tells.
                                && !answer.contains(header.replace("Policy: same-origin", "Policy: cross-origin")))))
                .isEmpty();
    }

    @Test
    void noneSetsAHeaderOfItsOwn() {
        assertThat(answersThat(answer -> head(answer).contains("\nX-Evil"))).isEmpty();
    }

    private static String head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n"));
    }

    @Test
    void noneIsWorthAWarning() {
        assertThat(logged.lines().filter(line -> line.matches(".* (WARN|ERROR) \\d+ .*")))
                .isEmpty();
    }

    private Stream<Exchange> answersThat(Predicate<String> wrong) {
        return exchangesThat(exchange -> exchange.answers().anyMatch(wrong));
    }

    private Stream<Exchange> exchangesThat(Predicate<Exchange> wrong) {
        return exchanges.stream().filter(wrong).limit(SHOWN);
    }

    private static List<String> addresses(Site site) {
        return site.patterns().stream()
                .flatMap(pattern ->
                        Stream.of(pattern, pattern.replace("{slug}", "bmet-ii").replace("{soc}", "49-9062")))
                .distinct()
                .toList();
    }

    private Exchange exchange(byte[] request) throws IOException {
        String sent = new String(request, StandardCharsets.ISO_8859_1);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.setSoTimeout(PATIENCE);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (SocketException refusedEarly) {
                // What was answered before all of it was sent can still be read.
            }
            return new Exchange(sent, read(socket));
        }
    }

    private static String read(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int read; (read = socket.getInputStream().read(buffer)) >= 0; ) {
                answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException cutOff) {
            // What came before stands.
        }
        return answer.toString();
    }
}
