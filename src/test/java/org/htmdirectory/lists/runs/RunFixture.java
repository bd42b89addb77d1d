package org.htmdirectory.lists.runs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.lists.tables.SheetFormat;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A run, made anew for each test and deleted after it, and what works it off. */
@ApplicationTest
abstract class RunFixture {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final Set<RunState> UNDER_WAY = Set.of(RunState.QUEUED, RunState.RUNNING);

    static final int ROWS = 12_000;

    static final AnswerChunk PART = new AnswerChunk(List.of(), List.of());

    @Autowired
    Runs runs;

    @Autowired
    RunDownload download;

    @Autowired
    RunWorker worker;

    @Autowired
    RunRepository stored;

    @Autowired
    RunMoves moves;

    @Autowired
    RunParts parts;

    @Autowired
    RunSweeper sweeper;

    @Autowired
    Uploads uploads;

    @Autowired
    RunFiles files;

    @Autowired
    JdbcClient jdbc;

    Run run;

    @AfterEach
    void deleteRun() {
        if (run != null) {
            runs.delete(run);
        }
    }

    /** Lets the database refuse the parts of this run with an error of its own. */
    void refuseParts(String code) {
        jdbc.sql("""
                create function refuse() returns trigger language plpgsql as $$
                begin raise exception using errcode = '%s'; end $$
                """.formatted(code)).update();
        jdbc.sql(
                        "create trigger refuse before insert on run_part for each row when (new.run = %d) execute function refuse()"
                                .formatted(run.id()))
                .update();
    }

    void takeParts() {
        jdbc.sql("drop function refuse cascade").update();
    }

    void receive(String text) {
        run = runs.find(runs.receive("people.csv", content(text))).orElseThrow();
    }

    static UploadContent content(String text) {
        return file -> Files.writeString(file, text);
    }

    static String numbered() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> i + ",Technician " + i + "\n")
                .collect(Collectors.joining("", "id,job title\n", ""));
    }

    void start() {
        runs.start(run, runs.preview(run, run.choices()));
    }

    void queueWithoutScheduling() {
        ListPreview preview = runs.preview(run, run.choices());
        int rows = runs.count(run, preview);
        moves.make(run.id(), each -> each.queue(preview.choices(), rows));
    }

    static BooleanSupplier stoppingAfter(int parts) {
        int[] asked = {0};
        return () -> asked[0]++ >= parts;
    }

    void awaitEnd() {
        Instant end = Instant.now().plus(LONGEST);
        while (UNDER_WAY.contains(reread().state()) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    Run reread() {
        run = stored.findById(run.id()).orElseThrow();
        return run;
    }

    List<String> lines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        download.write(reread(), SheetFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
