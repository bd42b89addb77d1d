package org.htmdirectory.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Who announces a body and does not send it holds a thread; one client gets some, not all. */
@ApplicationTest
class SlowBodiesTests {

    private static final int MORE_THAN_ONE_CLIENT_MAY = 45;

    /** One client may have forty. */
    private static final int REFUSED = 5;

    /** Where a status ends in its line. */
    private static final int STATUS = "HTTP/1.1 503".length();

    /** Less than a body is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    @LocalServerPort
    private int port;

    @Autowired
    private RestTestClient client;

    @Test
    void whoWaitsWithTooManyBodiesIsRefusedAndPagesGoOn() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int opened = 0; opened < MORE_THAN_ONE_CLIENT_MAY; opened++) {
                sockets.add(announce());
            }
            client.get().uri("/about").exchange().expectStatus().isOk();

            // Which of them come first, their threads decide.
            assertThat(refusals(sockets)).hasSizeGreaterThanOrEqualTo(REFUSED).allMatch(line -> line.endsWith(" 503"));
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private Socket announce() throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write(("POST /classify/nothing HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static List<String> refusals(List<Socket> sockets) throws Exception {
        List<Socket> waiting = new ArrayList<>(sockets);
        List<String> refusals = new ArrayList<>();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (refusals.size() < REFUSED && System.nanoTime() < until) {
            for (Socket socket : List.copyOf(waiting)) {
                if (socket.getInputStream().available() >= STATUS) {
                    refusals.add(new String(socket.getInputStream().readNBytes(STATUS), StandardCharsets.US_ASCII));
                    waiting.remove(socket);
                }
            }
            Thread.sleep(50);
        }
        return refusals;
    }
}
