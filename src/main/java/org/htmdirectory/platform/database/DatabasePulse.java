package org.htmdirectory.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Feels once a second whether the database answers, on a connection of its own. While it does not, visitors are told so
 * at once, none of them has to try, and the log says it once.
 */
class DatabasePulse extends OwnThread {

    private static final Logger log = LoggerFactory.getLogger(DatabasePulse.class);
    private static final long NANOS_BETWEEN_BEATS = 1_000_000_000L;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final JdbcConnectionDetails database;
    private volatile boolean answers = true;
    private Connection connection;

    DatabasePulse(JdbcConnectionDetails database) {
        super("database-pulse", LONGEST_WAIT);
        this.database = database;
    }

    /** Whether it did when it was last felt; true before. */
    boolean answers() {
        return answers;
    }

    /** Feels at once, as somebody had to wait too long. */
    void doubt() {
        wake();
    }

    @Override
    protected void work() {
        while (isRunning()) {
            tell(feel());
            LockSupport.parkNanos(NANOS_BETWEEN_BEATS);
        }
        close();
    }

    private void tell(boolean now) {
        if (now != answers && isRunning()) {
            answers = now;
            if (now) {
                log.info("The database answers again");
            } else {
                log.warn("The database does not answer: pages go on, lists and files wait until it does");
            }
        }
    }

    /** A connection that has gone stale says nothing of the server, so a new one is tried before it is believed. */
    private boolean feel() {
        return connection != null && asked() || connected() && asked();
    }

    private boolean asked() {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException lost) {
            close();
            return false;
        }
    }

    private boolean connected() {
        try {
            connection = OwnConnection.open(database, "pulse", LONGEST_WAIT);
            return true;
        } catch (SQLException away) {
            return false;
        }
    }

    private void close() {
        try (Connection old = connection) {
            connection = null;
        } catch (SQLException gone) {
            log.debug("A connection was lost", gone);
        }
    }
}
