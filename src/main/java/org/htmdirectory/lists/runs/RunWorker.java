package org.htmdirectory.lists.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.htmdirectory.lists.tables.SheetBusyException;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetFile;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.titles.knowledge.Classifiers;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off runs. Each part is stored together with how far its run has come, so that none is lost or repeated. */
@Component
class RunWorker {

    /** A run that brought the application down so often is not tried again. */
    private static final int MOST_BREAKS = 5;

    private static final String DISK_FULL = "53100";
    private static final String LOST = "The uploaded file is no longer there. Please upload it again.";
    private static final String BROKEN = "This run broke off %d times. The fault is ours, not yours. Please try it in"
            + " smaller pieces, or use the command line.";

    private final RunRepository runs;
    private final FindingsRepository findings;
    private final TransactionTemplate transaction;
    private final Uploads uploads;
    private final Classifiers classifiers;
    private final Editions editions;
    private final AnswerThreads threads;
    private final BatchProperties properties;

    RunWorker(
            RunRepository runs,
            FindingsRepository findings,
            TransactionTemplate transaction,
            Uploads uploads,
            Classifiers classifiers,
            Editions editions,
            AnswerThreads threads,
            BatchProperties properties) {
        this.runs = runs;
        this.findings = findings;
        this.transaction = transaction;
        this.uploads = uploads;
        this.classifiers = classifiers;
        this.editions = editions;
        this.threads = threads;
        this.properties = properties;
    }

    /**
     * Works off a run, from where the last attempt stood.
     *
     * @param stopping asked between parts; once it says yes, the run is left for the next attempt
     * @return whether nothing is left to do
     */
    boolean work(long id, BooleanSupplier stopping) {
        Optional<Integer> attempt = runs.begin(id);
        if (attempt.isEmpty()) {
            return true;
        }
        Run run = runs.find(id).orElseThrow();
        try {
            return work(run, new StoredLedger(runs, transaction, id, attempt.get(), stopping));
        } catch (SheetBusyException busy) {
            runs.leaveOff(id, attempt.get());
            return false;
        } catch (SheetException | NoRoomException unusable) {
            fail(run, attempt.get(), unusable.getMessage());
        } catch (DataAccessException refused) {
            if (!isDiskFull(refused)) {
                throw refused;
            }
            fail(run, attempt.get(), new NoRoomException(refused).getMessage());
        }
        return true;
    }

    private boolean work(Run run, StoredLedger ledger) {
        Path file = uploads.path(run.upload());
        if (!Files.exists(file)) {
            fail(run, ledger.attempt(), LOST);
        } else if (runs.brokenOff(run.id()) >= MOST_BREAKS) {
            fail(run, ledger.attempt(), BROKEN.formatted(MOST_BREAKS));
        } else {
            return answer(run, file, ledger);
        }
        return true;
    }

    private boolean answer(Run run, Path file, StoredLedger ledger) {
        Classifier classifier = classifiers.current();
        if (!prepare(run, ledger.attempt(), classifier)) {
            return true;
        }
        SheetFile sheet = SheetFile.of(file, properties.limits());
        RunWork work = new RunWork(
                run.choices().columns(),
                new RecentAnswers(classifier)::of,
                threads.executor(),
                ledger,
                properties.rowsAtOnce());
        try (Stream<SheetRow> rows = sheet.rows(sheet.inspect(run.choices().table()))) {
            rows.forEachOrdered(work);
            finish(run.id(), ledger.attempt(), work.finish());
        } catch (StoredLedger.ClosedException closed) {
            if (closed.isToBeContinued()) {
                runs.leaveOff(run.id(), ledger.attempt());
            }
            return !closed.isToBeContinued();
        }
        return true;
    }

    /** Whether the attempt is still the one that may write. */
    private boolean prepare(Run run, int attempt, Classifier classifier) {
        int edition = editions.current().number();
        String model = classifier.model();
        if (Objects.equals(run.edition(), edition) && Objects.equals(run.model(), model)) {
            return true;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> runs.startOver(run.id(), attempt, edition, model)));
    }

    private void finish(long id, int attempt, RunTally tally) {
        transaction.executeWithoutResult(status -> {
            if (runs.finish(id, attempt, tally.different())) {
                findings.save(id, tally);
            }
        });
    }

    private void fail(Run run, int attempt, String problem) {
        if (Boolean.TRUE.equals(transaction.execute(status -> runs.fail(run.id(), attempt, problem)))) {
            uploads.delete(run.upload());
        }
    }

    /** Gives a run up for a fault of ours. */
    void giveUp(long id) {
        runs.find(id).ifPresent(run -> fail(run, runs.attempt(id), "Something broke on our side. Please try again."));
    }

    private static boolean isDiskFull(DataAccessException refused) {
        return NestedExceptionUtils.getMostSpecificCause(refused) instanceof SQLException cause
                && DISK_FULL.equals(cause.getSQLState());
    }
}
