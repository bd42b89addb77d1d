package org.htmdirectory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TestDatabaseTests {

    @Autowired
    private JdbcClient client;

    @Test
    void testsRunOnTheVersionThatServes() {
        assertThat(client.sql("show server_version").query(String.class).single())
                .startsWith("18");
    }

    @Test
    void everyMigrationHasRun() {
        assertThat(client.sql("select count(*) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
