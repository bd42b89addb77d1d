package org.htmdirectory.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the programs of an unpacked PostgreSQL; all they say, and the server they start, goes to one log file. */
class ServerPrograms {

    private static final int LINES_SHOWN = 10;

    private final Path folder;
    private final Path log;

    ServerPrograms(Path folder, Path log) {
        this.folder = folder;
        this.log = log;
    }

    Path folder() {
        return folder;
    }

    /**
     * Runs one program to its end.
     *
     * @param input what the program reads, in UTF-8
     * @throws IOException if it cannot be started
     * @throws EmbeddedDatabaseException if it fails; the message ends with the last lines of the log
     */
    void run(String input, String program, String... arguments) throws IOException {
        Process process = start(program, arguments);
        try (OutputStream standardInput = process.getOutputStream()) {
            standardInput.write(input.getBytes(UTF_8));
        }
        try {
            if (process.waitFor() != 0) {
                throw failed(program);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + program, e);
        }
    }

    private Process start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        cleanse(builder.environment());
        return builder.start();
    }

    /** Keeps the settings of other PostgreSQL installations and the language of the machine out of ours. */
    private static void cleanse(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
    }

    private static boolean isRoot() throws IOException {
        Path process = Path.of("/proc/self");
        return Files.exists(process) && Files.getAttribute(process, "unix:uid").equals(0);
    }

    private EmbeddedDatabaseException failed(String program) throws IOException {
        List<String> lines = Files.readAllLines(log, UTF_8);
        String end = String.join("\n    ", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        return new EmbeddedDatabaseException(
                "The embedded PostgreSQL failed in %s:%n%n    %s".formatted(program, end),
                "The whole log is %s. To use a PostgreSQL 18 server of your own, set SPRING_DATASOURCE_URL."
                        .formatted(log));
    }
}
