package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What becomes of a run whose attempts break off, overlap or fail. */
class RunAttemptsTests extends RunFixture {

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
}
