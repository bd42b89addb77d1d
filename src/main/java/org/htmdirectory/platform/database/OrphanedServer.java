package org.htmdirectory.platform.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server that outlived an application which was killed. Nobody else knows of it, so it must go. */
class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int SECONDS_TO_END = 10;
    private static final int SECONDS_FOR_CHILDREN = 2;
    private static final Pattern PROCESS = Pattern.compile("\\s*([1-9][0-9]{0,17})\\s*(\\R|\\z)");

    private final ProcessHandle process;

    private OrphanedServer(ProcessHandle process) {
        this.process = process;
    }

    /** Ends the server that still runs on the data, if any. The caller holds the folder's lock. */
    static void stop(Path data, Path programs) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Path real = real(programs);
        OptionalLong pid = pid(file);
        Optional<ProcessHandle> named = pid.isPresent() ? ProcessHandle.of(pid.getAsLong()) : Optional.empty();
        if (named.filter(process -> runsFrom(real, process)).isPresent()) {
            new OrphanedServer(named.get()).stop();
        } else if (pid.isEmpty() || named.isPresent()) {
            discard(file, real);
        } else {
            endChildren(real);
        }
    }

    /** Ends what is left of a server that has ended by itself. */
    static void clear(Path data, Path programs) throws IOException {
        endChildren(real(programs));
        stop(data, programs);
    }

    /** Those of a server that was killed still hold its memory, and as long as they do no other starts. */
    private static void endChildren(Path programs) {
        ProcessHandle.allProcesses()
                .filter(process -> runsFrom(programs, process))
                .map(OrphanedServer::new)
                .forEach(child -> {
                    if (!child.ends(SECONDS_FOR_CHILDREN)) {
                        child.process.destroyForcibly();
                        child.ends(SECONDS_TO_END);
                    }
                });
    }

    /**
     * A power cut may leave the file empty, and what runs under the number in it may be another program by now; the
     * server would then refuse to start, although none runs.
     */
    private static void discard(Path file, Path programs) throws IOException {
        Optional<ProcessHandle> running = ProcessHandle.allProcesses()
                .filter(process -> runsFrom(programs, process))
                .filter(process -> process.parent()
                        .filter(parent -> runsFrom(programs, parent))
                        .isEmpty())
                .findFirst();
        if (running.isPresent()) {
            throw new EmbeddedDatabaseException(
                    "The file %s does not name the database server's process; process %d may be it."
                            .formatted(file, running.get().pid()),
                    "Stop that process and start again.");
        }
        log.warn("Discarding {}, which names no process of ours", file);
        Files.delete(file);
    }

    private static OptionalLong pid(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), ISO_8859_1);
        Matcher number = PROCESS.matcher(text);
        return number.lookingAt() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
    }

    /** A process id is used again after a while; only the program's path shows that the process is the server. */
    private static boolean runsFrom(Path programs, ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> real(Path.of(command)).startsWith(programs))
                .isPresent();
    }

    /** The system names a process by its real path, a folder may be reached by another. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException removed) {
            return path;
        }
    }

    private void stop() {
        log.info("Stopping the database server {} of an application that was killed", process.pid());
        process.destroy();
        if (!ends(SECONDS_TO_END)) {
            process.destroyForcibly();
            ends(SECONDS_TO_END);
        }
    }

    private boolean ends(int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
