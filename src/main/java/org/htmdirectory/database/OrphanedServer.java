package org.htmdirectory.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server that outlived an application which was killed. Nobody else knows of it, so it must go. */
class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int SECONDS_TO_END = 10;

    private final ProcessHandle process;

    private OrphanedServer(ProcessHandle process) {
        this.process = process;
    }

    /** Ends the server that still runs on the data, if any. The caller holds the folder's lock. */
    static void stop(Path data, Path programs) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (Files.exists(file)) {
            long pid = Long.parseLong(Files.readAllLines(file, US_ASCII).get(0).strip());
            ProcessHandle.of(pid)
                    .filter(process -> runsFrom(programs, process))
                    .ifPresent(process -> new OrphanedServer(process).stop());
        }
    }

    /** A process id is used again after a while; only the program's path shows that the process is the server. */
    private static boolean runsFrom(Path programs, ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(programs))
                .isPresent();
    }

    private void stop() {
        log.info("Stopping the database server {} of an application that was killed", process.pid());
        process.destroy();
        if (!ends()) {
            process.destroyForcibly();
            ends();
        }
    }

    private boolean ends() {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
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
