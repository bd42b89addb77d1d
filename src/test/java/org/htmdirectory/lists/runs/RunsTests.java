package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetFormat;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class RunsTests {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Set<RunState> UNDER_WAY = Set.of(RunState.QUEUED, RunState.RUNNING);
    private static final int ROWS = 12_000;
    private static final AnswerChunk PART = new AnswerChunk(List.of(), List.of());

    @Autowired
    private Runs runs;

    @Autowired
    private RunDownload download;

    @Autowired
    private RunWorker worker;

    @Autowired
    private RunRepository stored;

    @Autowired
    private RunMoves moves;

    @Autowired
    private RunParts parts;

    @Autowired
    private RunSweeper sweeper;

    @Autowired
    private Uploads uploads;

    @Autowired
    private JdbcClient jdbc;

    private Run run;

    @AfterEach
    void deleteRun() {
        if (run != null) {
            runs.delete(run);
        }
    }

    @Test
    void everyRowGetsItsAnswerInTheOrderOfTheFile() throws IOException {
        receive("id,job title\n1,BMET II\n2,Plumbing Wizard\n3,\n4,BMET II\n");
        start();
        awaitEnd();

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.different()).isEqualTo(2);
        List<String> lines = lines();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("\uFEFFid,job title,HTM verdict,HTM role,HTM level,HTM SOC code");
        assertThat(lines.get(1)).startsWith("1,BMET II,role,Biomedical Equipment Technician,II,49-9062,49-9062.00,");
        assertThat(lines.get(3)).isEqualTo("3,,,,,,,,,,,,,,,,Row 4 has no job title.");
        assertThat(lines.get(4)).startsWith("4,BMET II,role,");
    }

    @Test
    void aCorrectionHoldsForAllRowsOfItsTitle() throws IOException {
        receive("job title,employer\nBiomedical Engineer,A\nBiomedical Engineer,B\nBiomedical Engineer,A\n");
        start();
        awaitEnd();
        RunTitle title = runs.titles(run, Review.DOUBTFUL, 0, 10).stream()
                .filter(each -> "A".equals(each.employer()))
                .findFirst()
                .orElseThrow();
        assertThat(title.rows()).isEqualTo(2);

        runs.correct(run, Map.of(title.number(), "clinical-engineer"));

        List<String> lines = lines();
        assertThat(lines.get(1))
                .startsWith("Biomedical Engineer,A,role,Clinical Engineer,")
                .contains("corrected by you");
        assertThat(lines.get(2)).startsWith("Biomedical Engineer,B,ambiguous,").doesNotContain("corrected");
        assertThat(lines.get(3)).startsWith("Biomedical Engineer,A,role,Clinical Engineer,");

        runs.correct(run, Map.of(title.number(), RunTitle.OUTSIDE));
        assertThat(lines().get(1)).startsWith("Biomedical Engineer,A,outside,,").contains("corrected by you");

        runs.correct(run, Map.of(title.number(), RunTitle.AS_IT_IS));
        assertThat(lines().get(1)).startsWith("Biomedical Engineer,A,ambiguous,");
    }

    @Test
    void aCorrectionDoesNotReachRowsOfAnotherDescription() throws IOException {
        receive("job title,description\nBiomedical Engineer,Ward\nBiomedical Engineer,\nBiomedical Engineer,Ward\n");
        start();
        awaitEnd();
        RunTitle title = runs.titles(run, Review.DOUBTFUL, 0, 10).get(0);
        assertThat(title.rows()).isEqualTo(2);

        runs.correct(run, Map.of(title.number(), "clinical-engineer"));

        assertThat(lines().get(1)).contains("corrected by you");
        assertThat(lines().get(2)).doesNotContain("corrected by you");
        assertThat(lines().get(3)).contains("corrected by you");
    }

    @Test
    void correctionsAreCountedIn() {
        receive("job title\nSenior Biomedical Engineer\nSenior Biomedical Engineer\n");
        start();
        awaitEnd();
        RunTitle title = runs.titles(run, Review.DOUBTFUL, 0, 10).get(0);

        runs.correct(run, Map.of(title.number(), "clinical-engineer"));

        assertThat(runs.counts(run))
                .containsExactlyInAnyOrder(
                        new Count(CountKind.VERDICT, "role", 2),
                        new Count(CountKind.ROLE, "clinical-engineer", 2),
                        new Count(CountKind.LEVEL, "senior", 2));
    }

    @Test
    void titlesOfOtherWorkCanBeCorrectedToo() throws IOException {
        receive("job title\nRegistered Nurse\nRegistered Nurse\n");
        start();
        awaitEnd();
        RunTitle title = runs.titles(run, Review.OTHER_WORK, 0, 10).get(0);
        assertThat(title.title()).isEqualTo("Registered Nurse");

        runs.correct(run, Map.of(title.number(), "clinical-engineer"));

        assertThat(lines().get(1)).startsWith("Registered Nurse,role,Clinical Engineer,");
    }

    @Test
    void theSecondColumnOfAPastedListHoldsEmployers() {
        run = runs.find(runs.receive("Service Engineer\tGE Healthcare\nBMET II\tMercy Hospital\n"))
                .orElseThrow();

        ListPreview preview = runs.preview(run, run.choices());

        assertThat(preview.title()).hasValue(0);
        assertThat(preview.employer()).hasValue(1);
    }

    @Test
    void theSecondColumnOfAPastedListIsNoEmployerWhereItHoldsNumbers() {
        run = runs.find(runs.receive("Service Engineer\t4711\nBMET II\t4712\n")).orElseThrow();

        assertThat(runs.preview(run, run.choices()).employer()).isEmpty();
    }

    @Test
    void aRunThatIsInterruptedGoesOnWhereItStood() throws IOException {
        receive(numbered());
        queueWithoutScheduling();
        assertThat(worker.work(run.id(), stoppingAfter(1))).isFalse();
        assertThat(reread().state()).isEqualTo(RunState.RUNNING);
        assertThat(run.done()).isEqualTo(5_000);

        assertThat(worker.work(run.id(), () -> false)).isTrue();

        assertThat(reread().state()).isEqualTo(RunState.DONE);
        List<String> lines = lines();
        assertThat(lines).hasSize(ROWS + 1);
        assertThat(IntStream.range(0, ROWS)).allMatch(i -> lines.get(i + 1).startsWith(i + ",Technician " + i + ","));
    }

    @Test
    void onlyTheNewestAttemptMayWrite() {
        receive(numbered());
        queueWithoutScheduling();
        StoredLedger first = begin();
        StoredLedger second = begin();

        assertThatExceptionOfType(RefusedMoveException.class)
                .isThrownBy(() -> first.add(0, PART, 1))
                .withMessage("Attempt 1 may not write: attempt 2 has taken the run up.");
        assertThat(parts.count(run.id())).isZero();
        second.add(0, PART, 1);
        assertThat(parts.count(run.id())).isOne();
        assertThat(reread().done()).isOne();
    }

    @Test
    void aPartThatCannotBeStoredLeavesTheRunAsItWas() {
        receive(numbered());
        queueWithoutScheduling();
        StoredLedger attempt = begin();
        attempt.add(0, PART, 1);

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> attempt.add(0, PART, 2));

        assertThat(reread().done()).isOne();
        assertThat(parts.count(run.id())).isOne();
    }

    @Test
    void anAttemptWhoseRunIsDeletedMayNotWrite() {
        receive(numbered());
        queueWithoutScheduling();
        StoredLedger attempt = begin();
        runs.delete(run);

        assertThatExceptionOfType(RefusedMoveException.class)
                .isThrownBy(() -> attempt.add(0, PART, 1))
                .withMessage("The run has been deleted.");
        assertThat(parts.count(run.id())).isZero();
    }

    @Test
    void twoAttemptsThatBeginAtOnceHaveNumbersOfTheirOwn() {
        receive(numbered());
        queueWithoutScheduling();

        List<Integer> numbers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> moves.make(run.id(), Run::begin)))
                .toList()
                .stream()
                .map(begun -> begun.join().attempt())
                .toList();

        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void whoWritesWhatAnotherHasChangedMeanwhileIsRefused() {
        receive(numbered());
        queueWithoutScheduling();
        Run first = reread();
        Run second = stored.findById(run.id()).orElseThrow();
        first.begin();
        stored.save(first);

        second.cancel();
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> stored.save(second));

        assertThat(reread().state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void aRunIsStartedOnce() {
        receive("BMET II\nBMET I\n");
        Run asSeen = run;
        ListPreview preview = runs.preview(run, run.choices());
        start();
        awaitEnd();

        runs.start(asSeen, preview);

        assertThat(reread().state()).isEqualTo(RunState.DONE);
    }

    private StoredLedger begin() {
        return new StoredLedger(moves, parts, moves.make(run.id(), Run::begin), () -> false);
    }

    @Test
    void onlyTheNewestAttemptMayStartOver() {
        receive(numbered());
        queueWithoutScheduling();
        StoredLedger first = begin();
        StoredLedger second = begin();
        second.add(0, PART, 1);

        assertThatExceptionOfType(RefusedMoveException.class).isThrownBy(() -> first.startOver(7, "other"));

        assertThat(parts.count(run.id())).isOne();
        assertThat(reread().done()).isOne();
        second.startOver(7, "other");
        assertThat(parts.count(run.id())).isZero();
    }

    @Test
    void listsAreBeforeItOnlyWhereNoWorkerIsFree() {
        receive("BMET II\nBMET I\n");
        queueWithoutScheduling();
        Run other = another();
        try {
            assertThat(runs.ahead(run)).isZero();
            jdbc.sql("update run set state = 'running' where id = ?")
                    .param(other.id())
                    .update();
            assertThat(runs.ahead(run)).isZero();
            Run third = another();
            jdbc.sql("update run set state = 'running' where id = ?")
                    .param(third.id())
                    .update();
            assertThat(runs.ahead(run)).isOne();
            runs.delete(third);
            jdbc.sql("update run set state = 'queued', queued_at = now() where id = ?")
                    .param(other.id())
                    .update();
            assertThat(stored.countBefore(run.id())).isZero();
            assertThat(stored.countBefore(other.id())).isOne();
        } finally {
            runs.delete(other);
        }
    }

    private Run another() {
        return runs.find(runs.receive("other.csv", content("BMET II\nBMET I\n")))
                .orElseThrow();
    }

    @Test
    void stoppingTheApplicationIsNotHeldAgainstARun() {
        receive(numbered());
        queueWithoutScheduling();
        for (int i = 0; i < 6; i++) {
            assertThat(worker.work(run.id(), () -> true)).isFalse();
        }

        assertThat(worker.work(run.id(), () -> false)).isTrue();

        assertThat(reread().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aSweepThatFailsIsLoggedWithoutItsMessage(@TempDir Path folder, CapturedOutput output) throws IOException {
        Path secret = Files.write(folder.resolve("secret"), new byte[1]);
        BatchProperties unusable = new BatchProperties(
                secret, DataSize.ofMegabytes(1), 1_000, DataSize.ofMegabytes(1), Duration.ofHours(1), 1, 100);

        new RunSweeper(stored, new Uploads(unusable)).sweep();

        assertThat(output.getAll())
                .contains("What has expired could not be deleted", "FileAlreadyExistsException")
                .doesNotContain(secret.toString());
    }

    @Test
    void anotherEditionAnswersAllRowsAnew() {
        receive(numbered());
        queueWithoutScheduling();
        worker.work(run.id(), stoppingAfter(1));
        jdbc.sql("update run set edition = 0 where id = ?").param(run.id()).update();

        worker.work(run.id(), () -> false);

        assertThat(reread().state()).isEqualTo(RunState.DONE);
        assertThat(run.edition()).isPositive();
        assertThat(parts.count(run.id())).isEqualTo(3);
    }

    @Test
    void aCancelledRunKeepsNothing() {
        receive(numbered());
        queueWithoutScheduling();
        worker.work(run.id(), stoppingAfter(1));

        runs.cancel(run);

        assertThat(reread().state()).isEqualTo(RunState.CANCELLED);
        assertThat(parts.count(run.id())).isZero();
        assertThat(uploads.path(run.upload())).doesNotExist();
        assertThat(worker.work(run.id(), () -> false)).isTrue();
        assertThat(reread().state()).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void anUploadThatIsLostFailsWithAWord() throws IOException {
        receive("BMET II\nBMET I\n");
        queueWithoutScheduling();
        uploads.delete(run.upload());

        worker.work(run.id(), () -> false);

        assertThat(reread().state()).isEqualTo(RunState.FAILED);
        assertThat(run.problem()).contains("no longer there");
    }

    @Test
    void aRunThatBrokeOffTooOftenIsGivenUp() {
        receive(numbered());
        queueWithoutScheduling();
        jdbc.sql("update run set attempt = 5 where id = ?").param(run.id()).update();

        worker.work(run.id(), () -> false);

        assertThat(reread().state()).isEqualTo(RunState.FAILED);
        assertThat(run.problem()).contains("broke off 5 times");
        assertThat(uploads.path(run.upload())).doesNotExist();
    }

    @Test
    void aDatabaseWithoutRoomFailsTheRunAndKeepsNothing() {
        receive(numbered());
        queueWithoutScheduling();
        refuseParts("53100");
        try {
            worker.work(run.id(), () -> false);
        } finally {
            takeParts();
        }

        assertThat(reread().state()).isEqualTo(RunState.FAILED);
        assertThat(run.problem()).contains("no room on our disk");
        assertThat(parts.count(run.id())).isZero();
        assertThat(uploads.path(run.upload())).doesNotExist();
    }

    @Test
    void aPassingFaultOfTheDatabaseLeavesTheRunForTheNextAttempt() {
        receive(numbered());
        queueWithoutScheduling();
        refuseParts("57014");
        try {
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> worker.work(run.id(), () -> false));
        } finally {
            takeParts();
        }

        assertThat(worker.work(run.id(), () -> false)).isTrue();
        assertThat(reread().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aRunThatIsGivenUpSaysWhoseFaultItIs() {
        receive(numbered());
        queueWithoutScheduling();
        worker.work(run.id(), stoppingAfter(1));

        worker.giveUp(run.id());

        assertThat(reread().problem()).contains("on our side");
        assertThat(parts.count(run.id())).isZero();
    }

    @Test
    void whatHasExpiredIsDeletedWithItsUpload() {
        receive("BMET II\nBMET I\n");
        jdbc.sql("update run set expires_at = now() - interval '1 second' where id = ?")
                .param(run.id())
                .update();
        assertThat(runs.find(run.token())).isEmpty();

        sweeper.sweep();

        assertThat(stored.findById(run.id())).isEmpty();
        assertThat(uploads.path(run.upload())).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadIsNotKept() throws IOException {
        List<Path> before = files();

        assertThatExceptionOfType(SheetException.class).isThrownBy(() -> runs.receive("empty.csv", content("")));

        assertThat(files()).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(uploads.path(""))) {
            return files.toList();
        }
    }

    @Test
    void tokensCannotBeGuessed() {
        receive("BMET II\nBMET I\n");

        assertThat(run.token()).matches("[A-Za-z0-9_-]{32}");
        assertThat(Duration.between(Instant.now(), run.expiresAt()))
                .isBetween(Duration.ofHours(23), Duration.ofHours(24));
    }

    /** Lets the database refuse the parts of this run with an error of its own. */
    private void refuseParts(String code) {
        jdbc.sql("""
                create function refuse() returns trigger language plpgsql as $$
                begin raise exception using errcode = '%s'; end $$
                """.formatted(code)).update();
        jdbc.sql(
                        "create trigger refuse before insert on run_part for each row when (new.run = %d) execute function refuse()"
                                .formatted(run.id()))
                .update();
    }

    private void takeParts() {
        jdbc.sql("drop function refuse cascade").update();
    }

    private void receive(String text) {
        run = runs.find(runs.receive("people.csv", content(text))).orElseThrow();
    }

    private static UploadContent content(String text) {
        return file -> Files.writeString(file, text);
    }

    private static String numbered() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> i + ",Technician " + i + "\n")
                .collect(Collectors.joining("", "id,job title\n", ""));
    }

    private void start() {
        runs.start(run, runs.preview(run, run.choices()));
    }

    private void queueWithoutScheduling() {
        ListPreview preview = runs.preview(run, run.choices());
        int rows = runs.count(run, preview);
        moves.make(run.id(), each -> each.queue(preview.choices(), rows));
    }

    private static BooleanSupplier stoppingAfter(int parts) {
        int[] asked = {0};
        return () -> asked[0]++ >= parts;
    }

    private void awaitEnd() {
        Instant end = Instant.now().plus(LONGEST);
        while (UNDER_WAY.contains(reread().state()) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Run reread() {
        run = stored.findById(run.id()).orElseThrow();
        return run;
    }

    private List<String> lines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        download.write(reread(), SheetFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
