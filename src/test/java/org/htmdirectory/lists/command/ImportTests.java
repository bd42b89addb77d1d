package org.htmdirectory.lists.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.htmdirectory.labor.published.OccupationWorkbook.row;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmdirectory.labor.published.OccupationWorkbook;
import org.htmdirectory.platform.database.EmbeddedDatabase;
import org.htmdirectory.testing.ApplicationProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A publisher's file on its way into a database whose site runs meanwhile, in processes of their own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportTests {

    private static final Pattern EDITION = Pattern.compile("Edition <span>(\\d+)</span>");
    private static final String PAGE = "/outlook/49-9062";
    private static final String FIGURE = "+17.1%";

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static ApplicationProcess site;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedDatabase.start(folder.resolve("database"));
        site = startSite("site");
    }

    private static ApplicationProcess startSite(String name) throws Exception {
        return ApplicationProcess.start(
                Files.createDirectories(folder.resolve(name)),
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword());
    }

    @AfterAll
    static void stop() throws Exception {
        site.close();
        database.close();
    }

    private record Outcome(int code, String words) {}

    private static Outcome run(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "import", ".log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(ApplicationProcess.program(System.getProperty("java.class.path")));
        command.add("import");
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
        builder.environment().put("SPRING_DATASOURCE_USERNAME", database.getUsername());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.getPassword());
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(output));
    }

    private static Path workbook(double percent) throws IOException {
        return new OccupationWorkbook(
                        2025,
                        List.of(
                                row("Total, all occupations", "00-0000", 1000, 1100, 100, 10),
                                row("Medical equipment repairers", "49-9062", 70, 82, 12, percent)))
                .write(folder.resolve("occupation.xlsx"));
    }

    private HttpResponse<String> get(String path) {
        try {
            return http.send(HttpRequest.newBuilder(site.address(path)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int edition(HttpResponse<String> page) {
        Matcher edition = EDITION.matcher(page.body());
        assertThat(edition.find()).isTrue();
        return Integer.parseInt(edition.group(1));
    }

    private void awaitEdition(int number) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (edition(get(PAGE)) != number && System.nanoTime() < until) {
            Thread.sleep(50);
        }
        assertThat(edition(get(PAGE))).isEqualTo(number);
    }

    private static int rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + query)) {
            count.next();
            return count.getInt(1);
        }
    }

    @Test
    @Order(1)
    void aDryRunSaysWhatWouldChangeAndChangesNothing() throws Exception {
        Outcome dry = run(workbook(17.1).toString(), "--dry-run");

        assertThat(dry.code()).isZero();
        assertThat(dry.words())
                .contains("Employment Projections 2025-35: 2 rows read, 0 of codes", "2 accepted, 0 refused")
                .contains("1 occupations with 70.0 thousand jobs together; BLS prints 1,000.0 for all.")
                .contains("replaced: projection 49-9062|2025|2035, change_percent is \"12.6\", in the file \"17.1\"")
                .contains("Nothing was changed");
        assertThat(rows("imported_release")).isZero();
        assertThat(edition(get(PAGE))).isEqualTo(1);
    }

    @Test
    @Order(2)
    void theSiteSwitchesToTheNewFiguresWholeWhileItIsAsked() throws Exception {
        String tag = get(PAGE).headers().firstValue("ETag").orElseThrow();
        assertThat(get(PAGE).body()).doesNotContain(FIGURE);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Set<String>> seen = CompletableFuture.supplyAsync(() -> {
            Set<String> states = new TreeSet<>();
            while (!done.get()) {
                HttpResponse<String> page = get(PAGE);
                states.add(page.statusCode() + " edition " + edition(page) + " new "
                        + page.body().contains(FIGURE));
            }
            return states;
        });

        Outcome imported = run(workbook(17.1).toString());
        awaitEdition(2);
        done.set(true);

        assertThat(imported.words()).contains("Done: a new edition is published.");
        assertThat(imported.code()).isZero();
        assertThat(seen.get()).isEqualTo(Set.of("200 edition 1 new false", "200 edition 2 new true"));
        assertThat(get(PAGE).headers().firstValue("ETag")).get().isNotEqualTo(tag);
        assertThat(get("/sources").body())
                .contains("Employment Projections 2025-35, published August 27, 2026")
                .doesNotContain("Employment Projections 2025-35 has been out since");
    }

    @Test
    @Order(3)
    void theSameFileAgainChangesNothing() throws Exception {
        Outcome again = run(workbook(17.1).toString());

        assertThat(again.code()).isZero();
        assertThat(again.words()).contains("Nothing changes.");
        assertThat(rows("imported_release")).isEqualTo(1);
    }

    @Test
    @Order(4)
    void whatWasImportedOutlastsARestart() throws Exception {
        site.close();
        site = startSite("site again");

        assertThat(edition(get(PAGE))).isEqualTo(2);
        assertThat(get(PAGE).body()).contains(FIGURE);
    }

    @Test
    @Order(5)
    void aCuratorsRowStaysWhateverAFileSays() throws Exception {
        Path other = new OccupationWorkbook(
                        2023, List.of(row("Medical equipment repairers", "49-9062", 67.0, 80.0, 13.0, 19.4)))
                .write(folder.resolve("other.xlsx"));

        Outcome kept = run(other.toString());

        assertThat(kept.words())
                .contains("1 of a curator that differ and stay")
                .contains("stays: projection 49-9062|2023|2033, change_percent is \"18.4\", in the file \"19.4\"")
                .contains("Nothing changes.");
    }

    @Test
    @Order(6)
    void aRowThatDoesNotAddUpUndoesTheImport() throws Exception {
        Outcome wrong = run(workbook(99.9).toString());

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.words()).contains("change_percent");
        assertThat(rows("imported_release")).isEqualTo(1);
        assertThat(get(PAGE).body()).contains(FIGURE);
    }

    @Test
    @Order(7)
    void ofTwoAtOnceTheSecondIsRefused() throws Exception {
        try (Connection first = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = first.createStatement()) {
            first.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(7281404)");

            Outcome second = run("--take-back", "1");

            assertThat(second.code()).isEqualTo(2);
            assertThat(second.words()).contains("Another import is under way");
        }
    }

    @Test
    @Order(8)
    void anImportIsTakenBackAndMadeCurrentAgain() throws Exception {
        assertThat(run("--take-back", "1").code()).isZero();
        awaitEdition(3);
        assertThat(get(PAGE).body()).doesNotContain(FIGURE);

        assertThat(run("--make-current", "1").code()).isZero();
        awaitEdition(4);
        assertThat(get(PAGE).body()).contains(FIGURE);
        assertThat(run("--list").words()).contains("bls-ep-2025-35", "occupation.xlsx", "current");
        assertThat(run("--take-back", "77").words()).contains("There is no import 77.");
    }

    @Test
    @Order(9)
    void aFileThatIsNotThereIsNamed() throws Exception {
        Outcome missing = run(folder.resolve("nowhere.xlsx").toString());

        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.words()).contains("nowhere.xlsx is not there or cannot be read.");
    }

    @Test
    @Order(10)
    void aWorkbookOfAllStatesIsTakenInWithinTwentySecondsAndLittleMemory() throws Exception {
        Path file = StatesWorkbook.write(folder.resolve("state_M2026_dl.xlsx"), 40_000, 30);
        long began = System.nanoTime();

        Outcome imported = run(file.toString());

        assertThat(imported.words())
                .contains("May 2026: 40,000 rows read", "0 refused", "Done: a new edition is published.");
        assertThat(imported.code()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        awaitEdition(5);
        assertThat(get("/areas/texas").body()).contains("May 2026");
    }
}
