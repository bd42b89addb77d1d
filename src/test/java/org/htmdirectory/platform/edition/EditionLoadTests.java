package org.htmdirectory.platform.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What taking up an edition asks of the database. */
@ApplicationTest
class EditionLoadTests {

    /** What is asked of the edition itself, and what is counted. */
    private static final int OTHERS = 10;

    @Autowired
    private Editions editions;

    @Autowired
    private JdbcClient jdbc;

    private final Statistics statistics;

    /** One for each table and each list of its rows, however many rows there are. */
    private final long tables;

    EditionLoadTests(@Autowired EntityManagerFactory entities) {
        this.tables = entities.getMetamodel().getEntities().stream()
                .mapToLong(entity -> 1 + entity.getPluralAttributes().size())
                .sum();
        this.statistics = entities.unwrap(SessionFactory.class).getStatistics();
    }

    @BeforeEach
    void publishAnother() {
        jdbc.sql("insert into edition (number, published_at, digest, data_version)"
                        + " select max(number) + 1, now(), repeat('0', 64), 1 from edition")
                .update();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        editions.refresh();
        statistics.setStatisticsEnabled(false);
    }

    @AfterEach
    void takeItBack() {
        jdbc.sql("delete from edition where digest = repeat('0', 64)").update();
        editions.refresh();
    }

    @Test
    void everyTableIsReadWholeAndNoRowByItself() {
        assertThat(statistics.getEntityFetchCount()).isZero();
        assertThat(statistics.getPrepareStatementCount()).isBetween(1L, tables + OTHERS);
    }
}
