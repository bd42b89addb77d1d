package org.htmdirectory.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.htmdirectory.reference.Coded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in a run when it is done, and what a person corrected. */
@Repository
class FindingsRepository {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FindingsRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** To be called in one transaction with the end of the run. */
    void save(long run, Tally tally) {
        batches.batchUpdate(
                "insert into run_count (run, kind, value, rows) values (?, ?, ?, ?)",
                tally.counts(),
                AT_ONCE,
                (row, count) -> {
                    row.setLong(1, run);
                    row.setString(2, count.kind().code());
                    row.setString(3, count.value());
                    row.setInt(4, count.rows());
                });
        batches.batchUpdate(
                """
                insert into run_title (run, number, title, employer, concern, rows, first_row, role, confidence, roles,
                    confidences, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, tally.titles().stream().map(title -> values(run, title)).toList());
    }

    private static Object[] values(long run, RunTitle title) {
        return new Object[] {
            run,
            title.number(),
            title.title(),
            title.employer(),
            title.concern().code(),
            title.rows(),
            title.firstRow(),
            title.role(),
            title.confidence(),
            title.candidates().stream().map(RunTitle.Candidate::role).toArray(String[]::new),
            title.candidates().stream()
                    .map(candidate -> (float) candidate.confidence())
                    .toArray(Float[]::new),
            title.reason()
        };
    }

    List<Count> counts(long run) {
        return jdbc.sql("select kind, value, rows from run_count where run = ?")
                .param(run)
                .query((row, number) -> new Count(
                        Coded.parse(CountKind.class, row.getString("kind")),
                        row.getString("value"),
                        row.getInt("rows")))
                .list();
    }

    int count(long run, boolean doubtful) {
        return jdbc.sql("select count(*) from run_title where run = ? and (concern <> 'sure-role') = ?")
                .params(run, doubtful)
                .query(Integer.class)
                .single();
    }

    List<RunTitle> titles(long run, boolean doubtful, int skipped, int most) {
        return jdbc.sql("""
                        select * from run_title where run = ? and (concern <> 'sure-role') = ?
                        order by number offset ? limit ?
                        """)
                .params(run, doubtful, skipped, most)
                .query(FindingsRepository::title)
                .list();
    }

    boolean choose(long run, int number, String choice) {
        return jdbc.sql("update run_title set choice = ? where run = ? and number = ?")
                        .params(Arrays.asList(choice, run, number))
                        .update()
                == 1;
    }

    Map<TitleKey, String> choices(long run) {
        Map<TitleKey, String> choices = new HashMap<>();
        jdbc.sql("select title, employer, choice from run_title where run = ? and choice is not null")
                .param(run)
                .query(row -> {
                    choices.put(
                            new TitleKey(row.getString("title"), row.getString("employer")), row.getString("choice"));
                });
        return choices;
    }

    private static RunTitle title(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        Float[] confidences = (Float[]) row.getArray("confidences").getArray();
        return new RunTitle(
                row.getInt("number"),
                row.getString("title"),
                row.getString("employer"),
                Coded.parse(Concern.class, row.getString("concern")),
                row.getInt("rows"),
                row.getLong("first_row"),
                row.getString("role"),
                row.getFloat("confidence"),
                IntStream.range(0, roles.length)
                        .mapToObj(i -> new RunTitle.Candidate(roles[i], confidences[i]))
                        .toList(),
                row.getString("reason"),
                row.getString("choice"));
    }
}
