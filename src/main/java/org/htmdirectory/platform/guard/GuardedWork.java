package org.htmdirectory.platform.guard;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One kind of work, and what of it is asked for and done just now. */
final class GuardedWork {

    private static final int PATIENCE = 10;

    private final String method;
    private final List<PathPattern> paths;
    private final Allowances allowances;
    private final Places open;
    private final Semaphore atOnce;

    GuardedWork(CostlyWork work) {
        this.method = work.method();
        this.paths = work.paths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        this.allowances = new Allowances(work.perMinute(), work.inAll());
        this.open = new Places(work.open(), work.ofOne());
        this.atOnce = new Semaphore(work.atOnce(), true);
    }

    boolean isAsked(String asked, PathContainer path) {
        return method.equals(asked) && paths.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** Counts a request; returns in how many seconds to ask again, or 0 where it is granted. */
    long count(String client) {
        return allowances.take(client);
    }

    /** Waits for a turn, to be ended with {@link #end}; false where too much is open, or none comes in time. */
    boolean begin(String client) {
        if (!open.take(client)) {
            return false;
        }
        try {
            if (atOnce.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                return true;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        open.leave(client);
        return false;
    }

    void end(String client) {
        atOnce.release();
        open.leave(client);
    }
}
