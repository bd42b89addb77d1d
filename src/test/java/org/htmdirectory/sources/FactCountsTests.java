package org.htmdirectory.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FactCountsTests {

    @Autowired
    private FactCounts counts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFactThatCitesTwiceIsOneFact() {
        long before = counts.count().all();
        jdbc.sql(
                        "insert into release (slug, dataset, name, second_hand) select 'new', min(slug), 'New', false from dataset")
                .update();
        jdbc.sql(
                        "insert into citation (slug, release, standing) values ('new-1', 'new', 'own'), ('new-2', 'new', 'own')")
                .update();
        jdbc.sql("insert into title_citation select min(slug), 'new-1', 98 from title")
                .update();
        jdbc.sql("insert into title_citation select min(slug), 'new-2', 99 from title")
                .update();

        assertThat(counts.count().ofRelease("new")).isEqualTo(1);
        assertThat(counts.count().all()).isEqualTo(before);
    }

    @Test
    void everyRowThatCitesIsAFact() {
        String rows = Stream.of(
                        "role",
                        "relation",
                        "title",
                        "lookalike",
                        "code",
                        "mapping",
                        "correspondence",
                        "disagreement",
                        "projection",
                        "separation",
                        "employing_industry",
                        "attainment",
                        "wage",
                        "evaluation_title",
                        "employer",
                        "certification",
                        "certification_role",
                        "program",
                        "organization",
                        "milestone",
                        "rung",
                        "transition",
                        "pay",
                        "military_occupation",
                        "tuition",
                        "role_device",
                        "task",
                        "day",
                        "tool",
                        "skill",
                        "interest",
                        "working_condition",
                        "hard_part",
                        "schooling",
                        "school",
                        "scholarship",
                        "preparation",
                        "checklist_step",
                        "certification_detail",
                        "field_fact",
                        "workforce",
                        "past_code",
                        "soc_event",
                        "soc_principle",
                        "soc_duty",
                        "soc_employer",
                        "soc_statement",
                        "completion",
                        "job_board",
                        "trade",
                        "trade_code",
                        "service_benefit",
                        "service_credit",
                        "career_cluster",
                        "device_purpose",
                        "device_step",
                        "device_fault",
                        "device_training",
                        "release_cycle")
                .map(table -> "(select count(*) from " + table + ")")
                .collect(Collectors.joining(" + "));

        assertThat(counts.count().all())
                .isEqualTo(jdbc.sql("select " + rows).query(Long.class).single());
    }
}
