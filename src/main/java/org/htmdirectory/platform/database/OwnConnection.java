package org.htmdirectory.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Makes connections that belong to no pool, for what listens or looks on its own. */
public final class OwnConnection {

    private OwnConnection() {}

    /**
     * Connects.
     *
     * @param name what the server shows it as
     * @param longest how long connecting and, after it, any answer may take, in whole seconds
     * @throws SQLException if the database does not answer, or refuses
     */
    public static Connection open(JdbcConnectionDetails database, String name, Duration longest) throws SQLException {
        String seconds = String.valueOf(longest.toSeconds());
        Properties options = new Properties();
        Optional.ofNullable(database.getUsername()).ifPresent(user -> options.setProperty("user", user));
        Optional.ofNullable(database.getPassword()).ifPresent(word -> options.setProperty("password", word));
        options.setProperty("connectTimeout", seconds);
        options.setProperty("loginTimeout", seconds);
        options.setProperty("socketTimeout", seconds);
        options.setProperty("tcpKeepAlive", "true");
        options.setProperty("ApplicationName", "htm-directory " + name);
        return DriverManager.getConnection(database.getJdbcUrl(), options);
    }
}
