package org.htmdirectory.platform.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * Starts the embedded database unless a URL or another bean says which database to use, and connects to whichever it is.
 *
 * <p>An auto-configuration, because only those are ordered: by the time it is looked at, a container of the tests has
 * had its chance to offer a database. Whether there is a URL is asked when the program starts: conditions are decided
 * when it is packaged.
 */
@AutoConfiguration(
        before = DataSourceAutoConfiguration.class,
        afterName = "org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration")
@EnableConfigurationProperties({DatabaseProperties.class, DataSourceProperties.class})
class EmbeddedDatabaseAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    JdbcConnectionDetails database(DatabaseProperties embedded, DataSourceProperties named) {
        return named.getUrl() == null ? EmbeddedDatabase.start(embedded.dataDir()) : new NamedDatabase(named);
    }

    @Bean
    DatabasePulse databasePulse(JdbcConnectionDetails database) {
        return new DatabasePulse(database);
    }

    @Bean
    DatabaseConnections dataSource(JdbcConnectionDetails database, DatabasePulse pulse) {
        return new DatabaseConnections(database, pulse);
    }

    @Bean
    DatabaseMeters databaseMeters(DatabasePulse pulse, DatabaseConnections connections) {
        return new DatabaseMeters(pulse, connections);
    }

    /** The database that {@code spring.datasource.*} names. */
    private record NamedDatabase(DataSourceProperties properties) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return properties.determineUrl();
        }

        @Override
        public String getUsername() {
            return properties.determineUsername();
        }

        @Override
        public String getPassword() {
            return properties.determinePassword();
        }

        @Override
        public String getDriverClassName() {
            return properties.determineDriverClassName();
        }
    }
}
