package org.htmdirectory.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseSettingsTests {

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = EmbeddedDatabase.start(folder.resolve("a folder, with spaces"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void theApplicationOwnsItsDatabaseButIsNoSuperuser() {
        JdbcClient client = client();
        assertThat(client.sql(
                                "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        client.sql("create extension pg_trgm").update();
    }

    @Test
    void writesSurviveALossOfPower() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void textIsUnicodeWhateverTheMachine() {
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
        assertThat(client().sql("select upper('técnico')").query(String.class).single())
                .isEqualTo("TÉCNICO");
    }

    @Test
    void nobodyConnectsWithoutThePassword() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> source(database.getUsername(), "guess").getConnection())
                .withMessageContaining("password authentication failed");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> source("postgres", "").getConnection())
                .withMessageContaining("no pg_hba.conf entry");
    }

    private static String setting(String name) {
        return client().sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient client() {
        return JdbcClient.create(source(database.getUsername(), database.getPassword()));
    }

    private static DriverManagerDataSource source(String user, String password) {
        return new DriverManagerDataSource(database.getJdbcUrl(), user, password);
    }
}
