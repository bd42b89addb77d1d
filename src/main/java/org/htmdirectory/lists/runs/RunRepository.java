package org.htmdirectory.lists.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.htmdirectory.lists.tables.Delimiter;
import org.htmdirectory.lists.tables.SheetChoices;
import org.htmdirectory.lists.tables.TextEncoding;
import org.htmdirectory.platform.reference.EnumCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs as the database keeps them. A worker writes under the number of its attempt, and only while it is the newest. */
@Repository
class RunRepository {

    private final JdbcClient jdbc;

    RunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void create(String token, String upload, String fileName, ListChoices choices, Instant expiresAt) {
        jdbc.sql("""
                        insert into run (token, state, upload, file_name, encoding, delimiter, header, sheet, title_column,
                            employer_column, description_column, expires_at)
                        values (?, 'choosing', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        token,
                        upload,
                        fileName,
                        name(choices.table().encoding()),
                        name(choices.table().delimiter()),
                        choices.table().header(),
                        choices.table().sheet(),
                        choices.columns().title(),
                        choices.columns().employer(),
                        choices.columns().description(),
                        at(expiresAt)))
                .update();
    }

    Optional<Run> find(String token) {
        return jdbc.sql("select * from run where token = ? and expires_at > now()")
                .param(token)
                .query(RunRepository::run)
                .optional();
    }

    Optional<Run> find(long id) {
        return jdbc.sql("select * from run where id = ?")
                .param(id)
                .query(RunRepository::run)
                .optional();
    }

    /** Whether it was still to be started. */
    boolean queue(long id, ListChoices choices, int total) {
        return jdbc.sql("""
                        update run set state = 'queued', encoding = ?, delimiter = ?, header = ?, sheet = ?,
                            title_column = ?, employer_column = ?, description_column = ?, total = ?, queued_at = now()
                        where id = ? and state = 'choosing'
                        """)
                        .params(Arrays.asList(
                                name(choices.table().encoding()),
                                name(choices.table().delimiter()),
                                choices.table().header(),
                                choices.table().sheet(),
                                choices.columns().title(),
                                choices.columns().employer(),
                                choices.columns().description(),
                                total,
                                id))
                        .update()
                == 1;
    }

    /** How many runs are being worked off or are to be taken up before it. */
    int before(long id) {
        return jdbc.sql("""
                        select count(*) from run other, run mine
                        where mine.id = ? and other.id <> mine.id and (other.state = 'running'
                            or other.state = 'queued' and other.queued_at < mine.queued_at)
                        """).param(id).query(Integer.class).single();
    }

    /** The number of the attempt; empty where the run is not to be worked off, or no more. */
    Optional<Integer> begin(long id) {
        return jdbc.sql("""
                        update run set state = 'running', attempt = attempt + 1, began_at = coalesce(began_at, now())
                        where id = ? and state in ('queued', 'running') returning attempt
                        """).param(id).query(Integer.class).optional();
    }

    /**
     * Forgets what has been answered, since another edition or model answers from now on; to be called in one
     * transaction.
     *
     * @return whether the attempt was still allowed to write
     */
    boolean startOver(long id, int attempt, int edition, String model) {
        boolean mine = jdbc.sql("""
                        update run set done = 0, edition = ?, model = ?
                        where id = ? and attempt = ? and state = 'running'
                        """).params(edition, model, id, attempt).update() == 1;
        if (mine) {
            deleteParts(id);
        }
        return mine;
    }

    int parts(long id) {
        return jdbc.sql("select count(*) from run_part where run = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    byte[] part(long id, int number) {
        return jdbc.sql("select answers from run_part where run = ? and number = ?")
                .params(id, number)
                .query(byte[].class)
                .single();
    }

    /** To be called in one transaction; whether the attempt was still allowed to write. */
    boolean add(long id, int attempt, int number, byte[] answers, int done) {
        boolean mine = jdbc.sql("update run set done = ? where id = ? and attempt = ? and state = 'running'")
                        .params(done, id, attempt)
                        .update()
                == 1;
        return mine
                && jdbc.sql("insert into run_part (run, number, answers) values (?, ?, ?)")
                                .params(id, number, answers)
                                .update()
                        == 1;
    }

    /** To be called in one transaction; whether the attempt was still allowed to write. */
    boolean finish(long id, int attempt, int different) {
        return jdbc.sql("""
                        update run set state = 'done', different = ?
                        where id = ? and attempt = ? and state = 'running'
                        """).params(different, id, attempt).update() == 1;
    }

    /** Notes that an attempt left off because the application stopped, which is no fault of the run. */
    void leaveOff(long id, int attempt) {
        jdbc.sql("update run set left_off = left_off + 1 where id = ? and attempt = ?")
                .params(id, attempt)
                .update();
    }

    /** How many attempts broke off before this one, those that left off in good order aside. */
    int brokenOff(long id) {
        return jdbc.sql("select attempt - 1 - left_off from run where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    int attempt(long id) {
        return jdbc.sql("select attempt from run where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** To be called in one transaction; whether the attempt was still allowed to write. */
    boolean fail(long id, int attempt, String problem) {
        boolean mine = jdbc.sql("""
                        update run set state = 'failed', problem = ?
                        where id = ? and attempt = ? and state = 'running'
                        """).params(problem, id, attempt).update() == 1;
        if (mine) {
            deleteParts(id);
        }
        return mine;
    }

    /** To be called in one transaction; whether there was anything to stop. */
    boolean cancel(long id) {
        boolean stopped = jdbc.sql("""
                        update run set state = 'cancelled'
                        where id = ? and state in ('choosing', 'queued', 'running')
                        """).param(id).update() == 1;
        if (stopped) {
            deleteParts(id);
        }
        return stopped;
    }

    private void deleteParts(long id) {
        jdbc.sql("delete from run_part where run = ?").param(id).update();
    }

    void delete(long id) {
        jdbc.sql("delete from run where id = ?").param(id).update();
    }

    List<Run> expired() {
        return jdbc.sql("select * from run where expires_at <= now()")
                .query(RunRepository::run)
                .list();
    }

    List<String> uploads() {
        return jdbc.sql("select upload from run").query(String.class).list();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("token"),
                EnumCode.parse(RunState.class, row.getString("state")),
                instant(row, "expires_at"),
                row.getString("upload"),
                row.getString("file_name"),
                choices(row),
                row.getInt("total"),
                row.getInt("done"),
                row.getObject("edition", Integer.class),
                row.getString("model"),
                row.getObject("different", Integer.class),
                instant(row, "began_at"),
                row.getString("problem"));
    }

    private static ListChoices choices(ResultSet row) throws SQLException {
        String encoding = row.getString("encoding");
        String delimiter = row.getString("delimiter");
        SheetChoices table = new SheetChoices(
                encoding == null ? null : TextEncoding.valueOf(encoding),
                delimiter == null ? null : Delimiter.valueOf(delimiter),
                row.getObject("header", Boolean.class),
                row.getString("sheet"));
        JobColumns columns = new JobColumns(
                row.getObject("title_column", Integer.class),
                row.getObject("employer_column", Integer.class),
                row.getObject("description_column", Integer.class));
        return new ListChoices(table, columns);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
