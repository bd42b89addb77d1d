package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunTests {

    private static final int ROWS = 10;

    private final Run run = new Run("token", "upload", "people.csv", ListChoices.NONE, Instant.MAX);

    @Test
    void aRunGoesFromTheVisitorsChoicesToItsLastRow() {
        run.queue(ListChoices.NONE, ROWS);
        run.begin();
        run.startOver(1, 7, "model");
        run.advance(1, 4);
        run.advance(1, ROWS);
        run.finish(1, 3);

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.total()).isEqualTo(ROWS);
        assertThat(run.done()).isEqualTo(ROWS);
        assertThat(run.different()).isEqualTo(3);
        assertThat(run.isAnsweredBy(7, "model")).isTrue();
        assertThat(run.isAnsweredBy(8, "model")).isFalse();
        assertThat(run.isAnsweredBy(7, "other")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHOOSING")
    void aRunIsQueuedOnceAndNeverAgain(RunState state) {
        come(state);

        refused(state, "become queued", () -> run.queue(ListChoices.NONE, ROWS));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUEUED", "RUNNING"})
    void onlyAQueuedOrBrokenOffRunIsTakenUp(RunState state) {
        come(state);

        refused(state, "become running", run::begin);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"DONE", "FAILED", "CANCELLED"})
    void aRunThatHasEndedIsNotCancelled(RunState state) {
        come(state);

        refused(state, "become cancelled", run::cancel);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DONE", "FAILED", "CANCELLED"})
    void aRunIsCancelledWhereverItStands(RunState state) {
        come(state);

        run.cancel();

        assertThat(run.state()).isEqualTo(RunState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
    void nothingIsWrittenToARunThatIsNotWorkedOff(RunState state) {
        come(state);

        everyWrite(run.attempt(), write -> refused(state, "Nothing is written", write));
    }

    @Test
    void anEarlierAttemptMayNotWrite() {
        come(RunState.RUNNING);
        run.begin();

        everyWrite(
                1,
                write -> assertThatExceptionOfType(RefusedMoveException.class)
                        .isThrownBy(write)
                        .withMessage("Attempt 1 may not write: attempt 2 has taken the run up."));

        assertThat(run.state()).isEqualTo(RunState.RUNNING);
        assertThat(run.done()).isZero();
        assertThat(run.brokenOff()).isOne();
    }

    @Test
    void rowsAreNeitherTakenBackNorMoreThanThereAre() {
        come(RunState.RUNNING);
        run.advance(1, 4);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.advance(1, 3))
                .withMessage("From row 4 of 10 a run does not go to row 3");
        assertThatIllegalArgumentException().isThrownBy(() -> run.advance(1, ROWS + 1));
        assertThat(run.done()).isEqualTo(4);
    }

    @Test
    void anAttemptThatLeavesOffInGoodOrderIsNotCounted() {
        come(RunState.RUNNING);
        run.leaveOff(1);
        run.begin();
        assertThat(run.brokenOff()).isZero();

        run.begin();
        assertThat(run.brokenOff()).isOne();
    }

    @Test
    void theTimeLeftIsReckonedFromTheFirstAttempt() {
        come(RunState.RUNNING);
        Instant first = run.beganAt();

        run.begin();

        assertThat(run.beganAt()).isEqualTo(first);
    }

    private void everyWrite(int attempt, Consumer<ThrowingCallable> check) {
        check.accept(() -> run.startOver(attempt, 7, "model"));
        check.accept(() -> run.advance(attempt, 1));
        check.accept(() -> run.leaveOff(attempt));
        check.accept(() -> run.finish(attempt, 1));
        check.accept(() -> run.fail(attempt, "why"));
    }

    private void refused(RunState state, String words, ThrowingCallable move) {
        assertThatExceptionOfType(RefusedMoveException.class)
                .isThrownBy(move)
                .withMessageContaining(words)
                .withMessageContaining(state.code());
        assertThat(run.state()).isEqualTo(state);
    }

    /** Brings the run to that state. */
    private void come(RunState state) {
        if (state == RunState.CANCELLED) {
            run.cancel();
        } else if (state != RunState.CHOOSING) {
            run.queue(ListChoices.NONE, ROWS);
            work(state);
        }
    }

    private void work(RunState state) {
        if (state == RunState.QUEUED) {
            return;
        }
        run.begin();
        if (state == RunState.DONE) {
            run.finish(1, 1);
        } else if (state == RunState.FAILED) {
            run.fail(1, "why");
        }
    }
}
