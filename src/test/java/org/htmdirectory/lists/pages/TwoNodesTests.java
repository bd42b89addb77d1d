package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.htmdirectory.platform.database.EmbeddedDatabase;
import org.htmdirectory.testing.ApplicationProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database, which neither has started; the tests that end one of them come last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no signal that holds a process up")
class TwoNodesTests {

    private static final int ROWS = 30_000;
    private static final Duration PAGE = Duration.ofSeconds(1);
    private static final Duration REFUSAL = Duration.ofSeconds(4);
    private static final Duration SWITCH = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = 50_000_000;
    private static final String PASTED = "BMET II\nClinical Engineer\n";
    private static final List<String> PAGES = List.of(
            "/",
            "/roles/biomedical-equipment-technician",
            "/titles?q=BMET",
            "/api/v1/titles?q=biomed",
            "/classify?title=MRI+Engineer",
            "/actuator/health/liveness",
            "/actuator/health/readiness");

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static ApplicationProcess first;
    private static ApplicationProcess second;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void bothStartAtOnceOnAnEmptyDatabase() throws Exception {
        database = EmbeddedDatabase.start(folder.resolve("database"));
        CompletableFuture<ApplicationProcess> other = CompletableFuture.supplyAsync(() -> start("second"));
        first = start("first");
        second = other.join();
    }

    private static ApplicationProcess start(String name) {
        try {
            Path own = Files.createDirectories(folder.resolve(name));
            return ApplicationProcess.start(
                    own,
                    "--spring.datasource.url=" + database.getJdbcUrl(),
                    "--spring.datasource.username=" + database.getUsername(),
                    "--spring.datasource.password=" + database.getPassword(),
                    "--htm.batch.folder=" + own.resolve("uploads"),
                    "--htm.batch.rows-at-once=100",
                    // The news alone must do.
                    "--htm.edition.refresh=-",
                    "--htm.site.shutdown-pause=4s");
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        first.close();
        second.close();
        database.close();
    }

    @Test
    @Order(1)
    void aListHandedInAtOneIsReadStartedAndDownloadedAtTheOther() {
        Visitor visitor = new Visitor(second.address("/"));
        String run = Visitor.next(
                new Visitor(first.address("/")).upload("people.csv", list(200).getBytes()));

        assertThat(visitor.get(run).statusCode()).isEqualTo(200);
        assertThat(visitor.get(run).body()).contains("Biomed Technician 0");
    }

    @Test
    @Order(2)
    void bothSwitchToANewEditionWithinTwoSecondsOfEachOther() throws Exception {
        assertThat(edition(first)).isEqualTo(edition(second));

        execute("insert into edition (number, published_at, digest, data_version)"
                + " select 77, now(), digest, data_version from edition limit 1; notify edition");

        CompletableFuture<Instant> other = CompletableFuture.supplyAsync(() -> switched(second));
        Instant one = switched(first);
        assertThat(Duration.between(one, other.join()).abs()).isLessThan(SWITCH);
    }

    private Instant switched(ApplicationProcess node) {
        await(PATIENCE, () -> edition(node).contains("77"));
        return Instant.now();
    }

    private static void execute(String statements) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private String edition(ApplicationProcess node) {
        return get(node, "/api/v1/roles").body().replaceFirst("(?s).*?\"edition\"\\s*:\\s*([^,]*),.*", "$1");
    }

    @Test
    @Order(3)
    void pagesGoOnAndFormsAreKeptWhileTheDatabaseIsFrozen() throws Exception {
        PAGES.forEach(page -> get(first, page));
        List<Long> server = signal("STOP");
        try {
            assertThat(paste(first)).satisfies(TwoNodesTests::isToldToWait);
            await(PATIENCE, () -> get(first, "/actuator/health/writing").statusCode() == 503);
            for (int i = 0; i < 3; i++) {
                assertThat(paste(first)).satisfies(TwoNodesTests::isToldToWait);
                assertThat(PAGES).allSatisfy(page -> {
                    Answer answer = timed(() -> get(first, page));
                    assertThat(answer.response().statusCode()).isEqualTo(200);
                    assertThat(answer.took()).isLessThan(PAGE);
                });
            }
        } finally {
            kill("CONT", server);
        }
        await(PATIENCE, () -> paste(first).response().statusCode() == 302);
    }

    @Test
    @Order(4)
    void bothGoOnOnceADatabaseThatWasKilledIsBack() throws Exception {
        kill("KILL", List.of(postmaster()));

        assertThat(PAGES)
                .allSatisfy(page -> assertThat(get(second, page).statusCode()).isEqualTo(200));
        await(PATIENCE, () -> paste(first).response().statusCode() == 302);
        await(PATIENCE, () -> paste(second).response().statusCode() == 302);
    }

    private static void isToldToWait(Answer answer) {
        assertThat(answer.response().statusCode()).isEqualTo(503);
        assertThat(answer.response().headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.response().body()).contains(PASTED);
        assertThat(answer.took()).isLessThan(REFUSAL);
    }

    private record Answer(HttpResponse<String> response, Duration took) {}

    private static Answer timed(Supplier<HttpResponse<String>> request) {
        long begin = System.nanoTime();
        HttpResponse<String> response = request.get();
        return new Answer(response, Duration.ofNanos(System.nanoTime() - begin));
    }

    private Answer paste(ApplicationProcess node) {
        String form = "titles=" + URLEncoder.encode(PASTED, StandardCharsets.UTF_8);
        return timed(() -> send(HttpRequest.newBuilder(node.address("/classify/batch"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build()));
    }

    private HttpResponse<String> get(ApplicationProcess node, String path) {
        return send(HttpRequest.newBuilder(node.address(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(request.uri() + " was not answered", broken);
        }
    }

    private static List<Long> signal(String name) throws Exception {
        long server = postmaster();
        List<Long> all = LongStream.concat(
                        LongStream.of(server),
                        ProcessHandle.of(server).stream()
                                .flatMap(ProcessHandle::descendants)
                                .mapToLong(ProcessHandle::pid))
                .boxed()
                .toList();
        kill(name, all);
        return all;
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("database/database/postmaster.pid"))
                .get(0));
    }

    private static void kill(String signal, List<Long> processes) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of("kill", "-" + signal), processes.stream().map(String::valueOf))
                .toList();
        new ProcessBuilder(command).start().waitFor();
    }

    private static void await(Duration longest, BooleanSupplier condition) {
        long until = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited %s", longest).isLessThan(until);
            LockSupport.parkNanos(PAUSE);
        }
    }

    @Test
    @Order(5)
    void aRunWhoseProcessIsKilledIsFinishedByTheOtherAndNoRowIsLostOrRepeated() throws Exception {
        Visitor killed = new Visitor(first.address("/"));
        String run = killed.begin("people.csv", list(ROWS));
        await(PATIENCE, () -> killed.progress(run).done() > ROWS / 3);
        first.kill();

        Visitor visitor = new Visitor(second.address("/"));
        assertThat(visitor.progress(run).done()).isLessThan(ROWS);
        assertThat(visitor.awaitEnd(run)).isEqualTo("done");
        assertThat(numbers(visitor.get(run + "/result.csv").body()))
                .isEqualTo(IntStream.range(0, ROWS).boxed().toList());
    }

    private static String list(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> i + ",Biomed Technician " + i % 5_000 + "\n")
                .collect(Collectors.joining("", "id,job title\n", ""));
    }

    private static List<Integer> numbers(String file) {
        return file.lines()
                .skip(1)
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(','))))
                .toList();
    }

    @Test
    @Order(6)
    void oneThatIsToldToStopAnswersUntilItsProxyHasNoticed() throws Exception {
        second.terminate();
        await(
                Duration.ofSeconds(3),
                () -> get(second, "/actuator/health/readiness").statusCode() == 503);

        assertThat(PAGES.subList(0, 5))
                .allSatisfy(page -> assertThat(get(second, page).statusCode()).isEqualTo(200));
        assertThat(get(second, "/").headers().firstValue("Connection")).hasValue("close");
    }
}
