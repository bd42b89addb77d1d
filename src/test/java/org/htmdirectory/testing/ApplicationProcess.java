package org.htmdirectory.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application in a process of its own, on a free port of the loopback address, for what cannot be tried within one's
 * own process, such as being killed.
 */
public final class ApplicationProcess implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on ports? (\\d+)");

    private static final long PAUSE = 50;

    private final Process process;
    private final Path log;
    private final int port;

    private ApplicationProcess(Process process, Path log) throws IOException, InterruptedException {
        this.process = process;
        this.log = log;
        this.port = port(process, log);
    }

    /**
     * Starts the application; returns once it answers.
     *
     * @param data the folder of its database
     * @param properties such as {@code --htm.batch.workers=1}
     */
    public static ApplicationProcess start(Path data, String... properties) throws IOException, InterruptedException {
        return of(program(System.getProperty("java.class.path")), data, properties);
    }

    /** What starts the application with another class path. */
    public static List<String> program(String classPath) {
        return List.of("-cp", classPath, "org.htmdirectory.HtmDirectoryApplication");
    }

    /**
     * Starts some program of the application; returns once it answers.
     *
     * @param program as {@code java} is told of it, such as {@code -jar} and a file
     * @throws IOException if it ends before; the message is all that it said
     */
    public static ApplicationProcess of(List<String> program, Path data, String... properties)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1");
        builder.command().addAll(program);
        builder.command().addAll(List.of("--server.address=127.0.0.1", "--server.port=0", "--htm.data-dir=" + data));
        builder.command().addAll(List.of(properties));
        Path log = Files.createTempFile(data, "application-", ".log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new ApplicationProcess(process, log);
    }

    private static int port(Process process, Path log) throws IOException, InterruptedException {
        while (true) {
            boolean ended = !process.isAlive();
            Matcher started = STARTED.matcher(Files.readString(log));
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            if (ended) {
                throw new IOException("The application ended before it answered:\n" + Files.readString(log));
            }
            Thread.sleep(PAUSE);
        }
    }

    /** The full address of a page. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** All that it has said so far. */
    public List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    /** Whether it has not ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Tells it to stop, as whoever runs services does, and does not wait for that. */
    public void terminate() {
        process.destroy();
    }

    /** Ends it at once, with no chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }
}
