package org.htmdirectory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TestDatabaseTests {

    @Autowired
    private JdbcClient client;

    @Autowired
    private Flyway flyway;

    @Test
    void testsRunOnTheVersionThatServes() {
        assertThat(client.sql("show server_version").query(String.class).single())
                .startsWith("18");
    }

    @Test
    void everyMigrationHasRun() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .isNotEmpty()
                .hasSameSizeAs(flyway.info().all())
                .allMatch(migration -> migration.getState() == MigrationState.SUCCESS);
    }
}
