package org.htmdirectory.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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

    @LocalServerPort
    private int port;

    @Autowired
    private RestTestClient client;

    @Test
    void whoWaitsWithTooManyBodiesIsRefusedAndPagesGoOn() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int opened = 0; opened < MORE_THAN_ONE_CLIENT_MAY; opened++) {
                sockets.add(announce());
            }
            client.get().uri("/about").exchange().expectStatus().isOk();

            assertThat(statusLine(sockets.get(MORE_THAN_ONE_CLIENT_MAY - 1))).startsWith("HTTP/1.1 503");
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private Socket announce() throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(9_000);
        socket.getOutputStream()
                .write(("POST /classify/nothing HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String statusLine(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }
}
