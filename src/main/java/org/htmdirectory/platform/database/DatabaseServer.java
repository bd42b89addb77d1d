package org.htmdirectory.platform.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server on a folder of data: makes the folder, starts the server, stops it. */
class DatabaseServer {

    static final String MAJOR_VERSION = "18";

    /** Names both the database and the role that owns it, the only role that may connect. */
    static final String NAME = "htm_directory";

    private static final String HOST = "127.0.0.1";

    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", HOST,
            "unix_socket_directories", "",
            "max_connections", "50",
            "shared_buffers", "64MB",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "log_checkpoints", "off");

    private final ServerPrograms programs;
    private final Path data;
    private int port;

    DatabaseServer(ServerPrograms programs, Path data) {
        this.programs = programs;
        this.data = data;
    }

    /** Makes an empty database, unless there is one. The folder appears whole or not at all. */
    void create() throws IOException {
        if (Files.exists(data)) {
            checkVersion();
            return;
        }
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        programs.run(
                "",
                "initdb",
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        Files.writeString(
                unfinished.resolve("pg_hba.conf"), "host %1$s %1$s %2$s/32 scram-sha-256%n".formatted(NAME, HOST));
        execute(unfinished, "create role %1$s login%ncreate database %1$s owner %1$s%n".formatted(NAME));
        Files.move(unfinished, data);
    }

    private void checkVersion() throws IOException {
        Path file = data.resolve("PG_VERSION");
        String version = Files.exists(file) ? Files.readString(file, US_ASCII).strip() : "unknown";
        if (!version.equals(MAJOR_VERSION)) {
            throw new EmbeddedDatabaseException(
                    "%s is a database of PostgreSQL %s; this application works with version %s."
                            .formatted(data, version, MAJOR_VERSION),
                    "Move that folder away to begin with a fresh database, or name another data folder in"
                            + " HTM_DATA_DIR.");
        }
    }

    /**
     * Starts the server on a free port of the loopback address, recovering what a killed one left unwritten.
     *
     * @param password what the application's role signs in with until the next start
     * @return the JDBC address
     */
    String start(String password) throws IOException {
        execute(data, "alter role %s password '%s'%n".formatted(NAME, password));
        port = freePort();
        startAgain();
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, NAME);
    }

    /** Starts it where it was, so that whoever was connected finds it again. */
    void startAgain() throws IOException {
        String settings = SETTINGS.entrySet().stream()
                .map(s -> " -c " + s.getKey() + "=" + s.getValue())
                .collect(Collectors.joining());
        programs.run(
                "",
                "pg_ctl",
                "start",
                "--pgdata=" + data,
                "--wait",
                "--timeout=120",
                "--options=-p " + port + settings);
    }

    /** The process that runs, as the server itself noted it. */
    Optional<ProcessHandle> process() throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"), US_ASCII)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (NoSuchFileException ended) {
            return Optional.empty();
        }
    }

    void stop() throws IOException {
        programs.run("", "pg_ctl", "stop", "--pgdata=" + data, "--wait", "--timeout=60", "--mode=fast");
    }

    /** Runs statements, one a line, as the superuser: in single-user mode, hence with no door open to anybody else. */
    private void execute(Path folder, String statements) throws IOException {
        programs.run(statements, "postgres", "--single", "-D", folder.toString(), "-c", "exit_on_error=on", "postgres");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }
}
