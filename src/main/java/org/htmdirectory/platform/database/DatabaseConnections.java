package org.htmdirectory.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The connections to the database, in two pools. A thread that answers a visitor waits three seconds at most: one for a
 * connection, two for a statement; few threads may wait at a time, and none where it is known that the database does not
 * answer. All others, which load the data and work off lists, may take minutes.
 */
class DatabaseConnections extends AbstractDataSource implements AutoCloseable {

    private static final int MOST_FOR_VISITORS = 10;
    private static final int MOST_IN_THE_BACKGROUND = 8;
    private static final int MOST_WAITING = 16;

    private final HikariDataSource visitors;
    private final HikariDataSource background;
    private final DatabasePulse pulse;
    private final Semaphore places = new Semaphore(MOST_WAITING);

    DatabaseConnections(JdbcConnectionDetails database, DatabasePulse pulse) {
        this.pulse = pulse;
        this.visitors = pool(database, "visitors", MOST_FOR_VISITORS, Duration.ofSeconds(1), Duration.ofSeconds(2));
        // Where the first visitor comes while the database is away, the pool is made all the same.
        visitors.setInitializationFailTimeout(-1);
        visitors.setConnectionInitSql("set statement_timeout = '1900ms'; set lock_timeout = '1500ms'");
        this.background =
                pool(database, "background", MOST_IN_THE_BACKGROUND, Duration.ofSeconds(30), Duration.ofMinutes(10));
    }

    private static HikariDataSource pool(
            JdbcConnectionDetails database, String name, int most, Duration connection, Duration answer) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(database.getJdbcUrl());
        pool.setUsername(database.getUsername());
        pool.setPassword(database.getPassword());
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(connection.toMillis());
        pool.setValidationTimeout(
                Math.min(connection.toMillis() / 2, Duration.ofSeconds(5).toMillis()));
        // The driver knows seconds alone. Its limit to signing in keeps Hikari from setting one for all pools.
        pool.addDataSourceProperty("connectTimeout", String.valueOf(connection.toSeconds()));
        pool.addDataSourceProperty("loginTimeout", String.valueOf(connection.toSeconds() + 1));
        pool.addDataSourceProperty("socketTimeout", String.valueOf(answer.toSeconds()));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return ShortWaits.areOurs() ? connectionForVisitor() : background.getConnection();
    }

    private Connection connectionForVisitor() throws SQLException {
        if (!pulse.answers()) {
            throw new SQLTransientConnectionException("The database does not answer");
        }
        if (!places.tryAcquire()) {
            throw new SQLTransientConnectionException("Too many wait for the database");
        }
        try {
            return visitors.getConnection();
        } catch (SQLException tooLong) {
            pulse.doubt();
            throw tooLong;
        } finally {
            places.release();
        }
    }

    /** Has both pools tell how they fare. */
    void measure(MeterRegistry meters) {
        visitors.setMetricRegistry(meters);
        background.setMetricRegistry(meters);
    }

    @Override
    public Connection getConnection(String username, String password) {
        throw new UnsupportedOperationException("There is one user of the database");
    }

    @Override
    public void close() {
        visitors.close();
        background.close();
    }
}
