package org.htmdirectory.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients of an application on this machine, each with an address of its own, as the loopback network of Linux has many. */
final class Callers {

    private static final int PATIENCE = 120_000;
    private static final int A_NETWORK = 250;
    private static final long A_SECOND = 1_000;
    private static final int SMALLEST_WINDOW = 2_048;
    private static final int STATUS = "HTTP/1.1 ".length();
    private static final String NONE = "cut off";

    private final URI site;

    Callers(URI site) {
        this.site = site;
    }

    /** A connection of one client. */
    Socket connect(int client) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALLEST_WINDOW);
        socket.bind(new InetSocketAddress("127.0.%d.%d".formatted(1 + client / A_NETWORK, 1 + client % A_NETWORK), 0));
        socket.connect(new InetSocketAddress(site.getHost(), site.getPort()));
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    static byte[] get(String path) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .formatted(path)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The status that a client is answered with; all of the answer is read. */
    String ask(int client, byte[] request) throws IOException {
        try (Socket socket = connect(client)) {
            socket.getOutputStream().write(request);
            return read(socket);
        } catch (SocketException gone) {
            return NONE;
        }
    }

    /** How long each of some requests took, in milliseconds, the shortest first; each is a new connection. */
    List<Double> times(int client, byte[] request, AtomicBoolean over) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        while (!over.get()) {
            long begun = System.nanoTime();
            String status = ask(client, request);
            times.add((System.nanoTime() - begun) / 1e6);
            if (!status.equals("200")) {
                throw new IllegalStateException("A page was answered with " + status);
            }
            Thread.sleep(10);
        }
        return times;
    }

    /** Asks as many clients as there are requests, all at once; how often each status was answered. */
    Map<String, Integer> askAtOnce(int first, List<byte[]> requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        List<Future<String>> answers = new ArrayList<>();
        for (int number = 0; number < requests.size(); number++) {
            int client = first + number;
            byte[] request = requests.get(number);
            answers.add(threads.submit(() -> ask(client, request)));
        }
        Map<String, Integer> statuses = new TreeMap<>();
        for (Future<String> answer : answers) {
            statuses.merge(answer.get(), 1, Integer::sum);
        }
        threads.shutdown();
        return statuses;
    }

    /** Sends a request a byte a second, of as many clients as told, and reads as slowly, until it is over. */
    void dawdle(int first, int clients, byte[] atOnce, byte[] slowly, AtomicBoolean over)
            throws IOException, InterruptedException {
        List<Socket> sockets = new ArrayList<>();
        for (int client = first; client < first + clients; client++) {
            Socket socket = connect(client);
            socket.getOutputStream().write(atOnce);
            sockets.add(socket);
        }
        for (int sent = 0; !over.get(); sent++) {
            for (Socket socket : sockets) {
                dawdle(socket, slowly, sent);
            }
            Thread.sleep(A_SECOND);
        }
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private static void dawdle(Socket socket, byte[] slowly, int sent) {
        try {
            if (slowly.length > 0) {
                socket.getOutputStream().write(slowly[sent % slowly.length]);
            }
            InputStream answer = socket.getInputStream();
            if (answer.available() > 0) {
                answer.read();
            }
        } catch (IOException cutOff) {
            // As it should be.
        }
    }

    private static String read(Socket socket) throws IOException {
        InputStream answer = socket.getInputStream();
        String head = new String(answer.readNBytes(STATUS + 3), StandardCharsets.US_ASCII);
        byte[] buffer = new byte[1 << 16];
        while (answer.read(buffer) >= 0) {
            Arrays.fill(buffer, 0, 1, (byte) 0);
        }
        return head.length() < STATUS + 3 ? NONE : head.substring(STATUS);
    }
}
