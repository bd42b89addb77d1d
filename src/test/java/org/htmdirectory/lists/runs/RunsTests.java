package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.lists.tables.SheetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

@ExtendWith(OutputCaptureExtension.class)
class RunsTests extends RunFixture {

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

    @Test
    void theNumberOfARunCannotBeGuessed() {
        List<String> tokens = Stream.generate(() -> runs.receive("other.csv", content("BMET II\nBMET I\n")))
                .limit(20)
                .toList();
        try {
            assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.matches("[\\w-]{32}"));
            for (int at = 0; at < 32; at++) {
                int place = at;
                assertThat(tokens.stream().map(token -> token.charAt(place)).distinct())
                        .as("place %d of 32", place)
                        .hasSizeGreaterThan(5);
            }
        } finally {
            tokens.forEach(token -> runs.delete(runs.find(token).orElseThrow()));
        }
    }

    private Run another() {
        return runs.find(runs.receive("other.csv", content("BMET II\nBMET I\n")))
                .orElseThrow();
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
    void aCopyThatIsLostIsMadeAnewFromTheDatabase() {
        receive("BMET II\nBMET I\n");
        queueWithoutScheduling();
        uploads.delete(run.upload());

        worker.work(run.id(), () -> false);

        assertThat(reread().state()).isEqualTo(RunState.DONE);
        assertThat(uploads.path(run.upload())).hasContent("BMET II\nBMET I\n");
    }

    @Test
    void aFileOfSeveralMegabytesComesBackByteForByte() throws IOException {
        String text = "job title\n" + "Biomedical Equipment Technician\n".repeat(100_000);
        receive(text);
        uploads.delete(run.upload());

        assertThat(files.find(run)).hasValueSatisfying(copy -> assertThat(copy).hasContent(text));
    }

    @Test
    void theFileOfADeletedRunIsInTheDatabaseNoMore() {
        receive("BMET II\nBMET I\n");
        long before = rowsOfFiles();

        runs.delete(run);

        assertThat(before).isEqualTo(1);
        assertThat(rowsOfFiles()).isZero();
    }

    private long rowsOfFiles() {
        return jdbc.sql("select count(*) from run_upload where run = ?")
                .param(run.id())
                .query(Long.class)
                .single();
    }

    @Test
    void anUploadThatIsLostFailsWithAWord() {
        receive("BMET II\nBMET I\n");
        queueWithoutScheduling();
        files.delete(run);

        worker.work(run.id(), () -> false);

        assertThat(reread().state()).isEqualTo(RunState.FAILED);
        assertThat(run.problem()).contains("no longer there");
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
}
