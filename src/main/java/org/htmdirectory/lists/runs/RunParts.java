package org.htmdirectory.lists.runs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of runs, some thousand rows packed into each part: bytes that are written and read once, as SQL does best. */
@Repository
class RunParts {

    private final JdbcClient jdbc;

    RunParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(long run) {
        return jdbc.sql("select count(*) from run_part where run = ?")
                .param(run)
                .query(Integer.class)
                .single();
    }

    byte[] read(long run, int number) {
        return jdbc.sql("select answers from run_part where run = ? and number = ?")
                .params(run, number)
                .query(byte[].class)
                .single();
    }

    void add(long run, int number, byte[] answers) {
        jdbc.sql("insert into run_part (run, number, answers) values (?, ?, ?)")
                .params(run, number, answers)
                .update();
    }

    void delete(long run) {
        jdbc.sql("delete from run_part where run = ?").param(run).update();
    }
}
