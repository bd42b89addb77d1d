package org.htmdirectory.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sends the head of a request a byte at a time is cut off; who only keeps a connection open is not. */
@ApplicationTest
class SlowHeadsTests {

    private static final Duration LONGER_THAN_A_HEAD_MAY_TAKE = Duration.ofSeconds(14);

    @LocalServerPort
    private int port;

    @Test
    void aHeadThatNeverEndsIsCutOffAndAnIdleConnectionIsNot() throws Exception {
        try (Socket slow = new Socket("127.0.0.1", port);
                Socket idle = new Socket("127.0.0.1", port)) {
            send(slow, "GET /about HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            long until = System.nanoTime() + LONGER_THAN_A_HEAD_MAY_TAKE.toNanos();
            while (System.nanoTime() < until && isOpen(slow)) {
                Thread.sleep(500);
            }

            assertThat(isOpen(slow)).isFalse();
            send(idle, "GET /about HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(new String(idle.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }
    }

    private static boolean isOpen(Socket socket) throws IOException {
        try {
            send(socket, "a");
            return true;
        } catch (IOException cutOff) {
            return false;
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
