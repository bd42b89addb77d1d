package org.htmdirectory.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.lists.pages.Visitor;
import org.htmdirectory.platform.database.EmbeddedDatabase;
import org.htmdirectory.testing.ApplicationProcess;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The filled database of the release before, on which this program has been started. */
@ApplicationTest
class UpgradeTests {

    /** What visitors and the program itself wrote, which no file of ours has. */
    private static final Set<String> GROWN =
            Set.of("edition", "flyway_schema_history", "run", "run_count", "run_part", "run_title", "run_upload");

    @TempDir
    private static Path data;

    private static List<String> found;
    private static Map<String, String> runs;
    private static String finishedPage;
    private static String finishedFile;
    private static int waitingStatus;
    private static String workingEnd;
    private static List<String> workingFile;

    private static EmbeddedDatabase database;
    private static Connection connection;
    private static JdbcClient upgraded;

    @Autowired
    private JdbcClient fresh;

    @BeforeAll
    static void upgrade() throws Exception {
        try (InputStream state = Files.newInputStream(ReleaseStateCommand.FILE)) {
            ReleaseState.restore(state, data);
        }
        open();
        found = findings();
        runs = Map.of("finished", address("finished"), "waiting", address("waiting"), "working", address("working"));
        close();
        try (ApplicationProcess present =
                ApplicationProcess.start(data, "--htm.batch.folder=" + data.resolve("uploads"))) {
            visit(new Visitor(present.address("/")));
        }
        open();
    }

    private static void visit(Visitor visitor) {
        finishedPage = visitor.get(runs.get("finished")).body();
        finishedFile = visitor.get(runs.get("finished") + "/result.csv").body();
        waitingStatus = visitor.get(runs.get("waiting")).statusCode();
        workingEnd = visitor.awaitEnd(runs.get("working"));
        workingFile = visitor.get(runs.get("working") + "/result.csv")
                .body()
                .lines()
                .skip(1)
                .toList();
    }

    private static String address(String name) {
        return "/classify/batch/"
                + upgraded.sql("select token from run where file_name = ?")
                        .param(name + ".csv")
                        .query(String.class)
                        .single();
    }

    private static void open() throws Exception {
        database = EmbeddedDatabase.start(data);
        connection = ReleaseState.connect(database);
        upgraded = ReleaseState.client(connection);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        database.close();
    }

    @Test
    void itsTablesAreAsIfTheyWereNew() {
        assertThat(SchemaText.of(upgraded)).isEqualTo(SchemaText.of(fresh));
    }

    @Test
    void everyFactIsAsInANewDatabase() {
        assertThat(facts(TableContents.of(upgraded)))
                .isNotEmpty()
                .containsExactlyInAnyOrderEntriesOf(facts(TableContents.of(fresh)));
    }

    private static Map<String, String> facts(Map<String, String> contents) {
        contents.keySet().removeAll(GROWN);
        return contents;
    }

    @Test
    void theEditionsOfTheReleaseStandBesideTheOneThatItsDataMade() {
        assertThat(upgraded.sql("select digest from edition order by number desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(fresh.sql("select digest from edition")
                        .query(String.class)
                        .single());
        assertThat(upgraded.sql("select data_version from edition order by number")
                        .query(Integer.class)
                        .list())
                .hasSizeGreaterThan(1)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aFinishedListIsReadAsBefore() {
        assertThat(findings()).isEqualTo(found);
        assertThat(found)
                .hasSize(6)
                .filteredOn(title -> title.contains("clinical-engineer"))
                .isNotEmpty();
        assertThat(finishedPage).contains("finished.csv", "Equipment Technician");
        assertThat(finishedFile.lines()).hasSize(7).anyMatch(line -> line.startsWith("BMET II,General Hospital,role,"));
    }

    private static List<String> findings() {
        return upgraded.sql("""
                        select row(run, number, title, employer, description, concern, rows, first_row, role, level,
                            confidence, roles, confidences, reason, choice)::text
                        from run_title join run on run = run.id
                        where file_name = 'finished.csv' order by number
                        """).query(String.class).list();
    }

    @Test
    void aListThatWasAtWorkIsFinished() {
        assertThat(workingEnd).isEqualTo("done");
        assertThat(workingFile).hasSize(ReleaseStateCommand.ROWS).doesNotHaveDuplicates();
    }

    @Test
    void aListThatWaitedCanStillBeStarted() {
        assertThat(waitingStatus).isEqualTo(200);
    }
}
