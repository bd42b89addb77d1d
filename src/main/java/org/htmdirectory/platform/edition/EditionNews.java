package org.htmdirectory.platform.edition;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.htmdirectory.platform.database.OwnConnection;
import org.htmdirectory.platform.database.OwnThread;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Hears of an edition that another process publishes to the same database the moment it is there, on a connection of its
 * own. Word that is lost with that connection is made up for once there is another, and by looking now and then.
 */
@Component
class EditionNews extends OwnThread {

    /** What PostgreSQL calls the news. */
    static final String CHANNEL = "edition";

    private static final Logger log = LoggerFactory.getLogger(EditionNews.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int MILLIS_BETWEEN_LOOKS_AT_THE_END = 500;
    private static final long NANOS_BETWEEN_CONNECTIONS = 1_000_000_000L;

    private final JdbcConnectionDetails database;
    private final Editions editions;

    EditionNews(JdbcConnectionDetails database, Editions editions) {
        super("edition-news", LONGEST_WAIT);
        this.database = database;
        this.editions = editions;
    }

    @Override
    protected void work() {
        while (isRunning()) {
            try (Connection connection = OwnConnection.open(database, "news", LONGEST_WAIT);
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                editions.look();
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException lost) {
                log.debug("The news are connected again in a moment", lost);
                LockSupport.parkNanos(NANOS_BETWEEN_CONNECTIONS);
            } catch (RuntimeException broken) {
                log.error("A new edition could not be read", broken);
                LockSupport.parkNanos(NANOS_BETWEEN_CONNECTIONS);
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (isRunning()) {
            PGNotification[] news = connection.getNotifications(MILLIS_BETWEEN_LOOKS_AT_THE_END);
            if (news != null && news.length > 0) {
                editions.look();
            }
        }
    }
}
