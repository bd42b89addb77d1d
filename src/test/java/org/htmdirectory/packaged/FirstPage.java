package org.htmdirectory.packaged;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * How long whoever starts the packaged program waits for its first page: on an empty data folder, then on the one that
 * it has made; as one file, then as the README sets it up for a server. Each start is timed from the command to the last
 * byte of {@code /}. What it starts is stopped and what it writes deleted.
 *
 * <pre>mvn package -DskipTests &amp;&amp; mvn -Pload test-compile exec:exec -Dload=packaged.FirstPage</pre>
 */
public final class FirstPage {

    private static final Path JAR = Path.of("target/htm-directory.jar").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int TIMES = 3;
    private static final int MOMENT = 50;
    private static final int PATIENCE = 300;
    private static final double NANOS = 1e9;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;

    private FirstPage(Path folder) {
        this.folder = folder;
    }

    /** Runs it once. */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "first-page-");
        try {
            new FirstPage(folder).run();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(
                "JDK %s, %d processors%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        starts("one file", List.of("-jar", JAR.toString()));
        Path server = folder.resolve("server");
        Path classes = server.resolve("classes.jsa");
        String extracted = server.resolve(JAR.getFileName()).toString();
        complete(List.of("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", server.toString()));
        complete(List.of("-XX:ArchiveClassesAtExit=" + classes, "-Dspring.context.exit=onRefresh", "-jar", extracted));
        starts("for a server", List.of("-XX:SharedArchiveFile=" + classes, "-jar", extracted));
        starts(
                "for a server, quick compiler alone",
                List.of("-XX:SharedArchiveFile=" + classes, "-XX:TieredStopAtLevel=1", "-jar", extracted));
    }

    private void starts(String what, List<String> options) throws IOException, InterruptedException {
        List<String> empty = new ArrayList<>();
        List<String> existing = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            FileSystemUtils.deleteRecursively(data());
            empty.add(start(options));
            existing.add(start(options));
        }
        System.out.printf("%s: empty folder %s s, existing folder %s s%n", what, empty, existing);
    }

    private String start(List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process process = launch(options, port);
        try {
            HttpRequest home = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .build();
            while (!answers(home)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE * NANOS) {
                    throw new IllegalStateException("It did not start:\n" + Files.readString(output()));
                }
                Thread.sleep(MOMENT);
            }
            return "%.1f".formatted((System.nanoTime() - begin) / NANOS);
        } finally {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void complete(List<String> options) throws IOException, InterruptedException {
        if (launch(options, freePort()).waitFor() != 0) {
            throw new IllegalStateException("%s failed:%n%s".formatted(options, Files.readString(output())));
        }
    }

    private Process launch(List<String> options, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output().toFile());
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("HTM_DATA_DIR", data().toString());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path output() {
        return folder.resolve("output.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
