package org.htmdirectory.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packaged application as users run it, {@code java -Xmx512m -jar target/htm-directory.jar}, at a free port of the
 * loopback address and with a data folder of its own. Nothing outlives {@link #close()}.
 */
public final class RunningJar implements AutoCloseable {

    private static final List<String> OPTIONS = List.of("-Xmx512m");
    private static final Path JAR = Path.of("target/htm-directory.jar");
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->\\d+M\\(");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int OK = 200;
    private static final int MOMENT = 200;

    private final TemporaryFolder folder;
    private final Path collections;
    private final int port;
    private final Process process;

    private RunningJar(Path java, List<String> options) throws IOException {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException(JAR + " is missing; make it with: mvn package -DskipTests");
        }
        this.folder = TemporaryFolder.create();
        this.collections = folder.path().resolve("collections.log");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        ProcessBuilder command =
                new ProcessBuilder(java.resolve("bin").resolve("java").toString());
        command.command().addAll(options);
        command.command()
                .addAll(List.of(
                        "-Xlog:gc:file=" + collections,
                        "-jar",
                        JAR.toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        // One client asks for all.
                        "--htm.api.classifications-per-minute=" + Integer.MAX_VALUE,
                        "--htm.data-dir=" + folder.path().resolve("data")));
        this.process = command.redirectErrorStream(true)
                .redirectOutput(folder.path().resolve("output.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Starts it on the JDK that runs this program, and waits until it answers. */
    public static RunningJar answering() throws IOException, InterruptedException {
        return answering(Path.of(System.getProperty("java.home")), OPTIONS);
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param java the home of the JDK that runs it
     * @param options of that JDK, such as how much memory it may take
     */
    public static RunningJar answering(Path java, List<String> options) throws IOException, InterruptedException {
        RunningJar jar = new RunningJar(java, options);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create(jar.address() + "/actuator/health"))
                .build();
        jar.await(() ->
                client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == OK);
        return jar;
    }

    /**
     * Starts it and waits only until its port is open, before it has answered anything.
     *
     * @param java the home of the JDK that runs it
     */
    public static RunningJar listening(Path java) throws IOException, InterruptedException {
        RunningJar jar = new RunningJar(java, OPTIONS);
        jar.await(() -> {
            new Socket(InetAddress.getLoopbackAddress(), jar.port).close();
            return true;
        });
        return jar;
    }

    private void await(Attempt attempt) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (attempt.succeeds()) {
                    return;
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            }
            Thread.sleep(MOMENT);
        }
        String output = Files.readString(folder.path().resolve("output.log"));
        close();
        throw new IllegalStateException("It did not start:\n" + output);
    }

    @FunctionalInterface
    private interface Attempt {
        boolean succeeds() throws IOException, InterruptedException;
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** A file in its folder, deleted with it. */
    public Path file(String name) {
        return folder.path().resolve(name);
    }

    /** Whether it has not ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** All that it has said so far. */
    public List<String> log() throws IOException {
        return Files.readAllLines(folder.path().resolve("output.log"));
    }

    /** The most memory that it has held, in megabytes; its database server is not counted. Linux only. */
    public long peakMemory() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** The most that lay on its heap when a collection began, in megabytes. */
    public long peakHeap() throws IOException {
        return HEAP.matcher(Files.readString(collections))
                .results()
                .mapToLong(collection -> Long.parseLong(collection.group(1)))
                .max()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        folder.close();
    }
}
