package org.htmdirectory.lists.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.platform.reference.EnumCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was found in a run when it is done, and what a person corrected. There may be a title for each of a million rows:
 * they are written in batches and read by the page, which SQL says more plainly than entities would.
 */
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
    void save(long run, RunTally tally) {
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
                insert into run_title (run, number, title, wording, other_spellings, employer, department, country,
                    description, concern, rows, first_row, role, level, field,
                    confidence, roles, confidences, reason, labels, options) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, tally.titles().stream().map(title -> values(run, title)).toList());
    }

    private static Object[] values(long run, RunTitle title) {
        return new Object[] {
            run,
            title.number(),
            title.title(),
            title.wording(),
            title.otherSpellings(),
            title.employer(),
            title.department(),
            title.country(),
            title.description(),
            title.concern().code(),
            title.rows(),
            title.firstRow(),
            title.role(),
            title.level(),
            title.field(),
            title.confidence(),
            title.candidates().stream().map(RunTitle.Candidate::role).toArray(String[]::new),
            title.candidates().stream()
                    .map(candidate -> (float) candidate.confidence())
                    .toArray(Float[]::new),
            title.reason(),
            title.options().stream().map(AnswerCells.Option::label).toArray(String[]::new),
            title.options().stream().map(AnswerCells.Option::role).toArray(String[]::new)
        };
    }

    List<Count> counts(long run) {
        return jdbc.sql("select kind, value, rows from run_count where run = ?")
                .param(run)
                .query((row, number) -> new Count(
                        EnumCode.parse(CountKind.class, row.getString("kind")),
                        row.getString("value"),
                        row.getInt("rows")))
                .list();
    }

    int count(long run, Review review) {
        return jdbc.sql("select count(*) from run_title where run = ? and concern = any(?)")
                .params(run, concerns(review))
                .query(Integer.class)
                .single();
    }

    List<RunTitle> titles(long run, Review review, int skipped, int most) {
        return jdbc.sql("select * from run_title where run = ? and concern = any(?) order by number offset ? limit ?")
                .params(run, concerns(review), skipped, most)
                .query(FindingsRepository::title)
                .list();
    }

    private static String[] concerns(Review review) {
        return Arrays.stream(ReviewReason.values())
                .filter(concern -> concern.review() == review)
                .map(ReviewReason::code)
                .toArray(String[]::new);
    }

    /** The titles that a person corrected. */
    List<RunTitle> corrected(long run) {
        return jdbc.sql("select * from run_title where run = ? and choice is not null")
                .param(run)
                .query(FindingsRepository::title)
                .list();
    }

    /** Stores for the numbers of titles what a person chose; all of it or nothing. */
    @Transactional
    public void choose(long run, Map<Integer, String> choices) {
        batches.batchUpdate(
                "update run_title set choice = nullif(?, '') where run = ? and number = ?",
                choices.entrySet(),
                AT_ONCE,
                (row, choice) -> {
                    row.setString(1, choice.getValue());
                    row.setLong(2, run);
                    row.setInt(3, choice.getKey());
                });
    }

    /** Stores for all titles of a review that have no choice that they are other work. */
    void chooseOutside(long run, Review review) {
        jdbc.sql("update run_title set choice = ? where run = ? and concern = any(?) and choice is null")
                .params(RunTitle.OUTSIDE, run, concerns(review))
                .update();
    }

    Map<TitleKey, String> choices(long run) {
        return corrected(run).stream().collect(Collectors.toMap(TitleKey::of, RunTitle::choice));
    }

    private static RunTitle title(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        Float[] confidences = (Float[]) row.getArray("confidences").getArray();
        String[] labels = (String[]) row.getArray("labels").getArray();
        String[] options = (String[]) row.getArray("options").getArray();
        return new RunTitle(
                row.getInt("number"),
                row.getString("title"),
                row.getString("wording"),
                row.getInt("other_spellings"),
                row.getString("employer"),
                row.getString("department"),
                row.getString("country"),
                row.getObject("description", Long.class),
                EnumCode.parse(ReviewReason.class, row.getString("concern")),
                row.getInt("rows"),
                row.getLong("first_row"),
                row.getString("role"),
                row.getString("level"),
                row.getFloat("field"),
                row.getFloat("confidence"),
                IntStream.range(0, roles.length)
                        .mapToObj(i -> new RunTitle.Candidate(roles[i], confidences[i]))
                        .toList(),
                row.getString("reason"),
                IntStream.range(0, labels.length)
                        .mapToObj(i -> new AnswerCells.Option(labels[i], options[i]))
                        .toList(),
                row.getString("choice"));
    }
}
