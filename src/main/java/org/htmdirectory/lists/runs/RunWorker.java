package org.htmdirectory.lists.runs;

import java.nio.file.Path;
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
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Works off runs. Each part is stored together with how far its run has come, so that none is lost or repeated. */
@Component
class RunWorker {

    /** A run that brought the application down so often is not tried again. */
    private static final int MOST_BREAKS = 5;

    private static final String LOST = "The uploaded file is no longer there. Please upload it again.";
    private static final String BROKEN = "This run broke off %d times. The fault is ours, not yours. Please try it in"
            + " smaller pieces, or use the command line.";

    private final RunMoves moves;
    private final RunParts parts;
    private final FindingsRepository findings;
    private final RunFiles files;
    private final Classifiers classifiers;
    private final Editions editions;
    private final AnswerThreads threads;
    private final BatchProperties properties;

    RunWorker(
            RunMoves moves,
            RunParts parts,
            FindingsRepository findings,
            RunFiles files,
            Classifiers classifiers,
            Editions editions,
            AnswerThreads threads,
            BatchProperties properties) {
        this.moves = moves;
        this.parts = parts;
        this.findings = findings;
        this.files = files;
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
        try {
            Run run = moves.make(id, Run::begin);
            return work(run, new StoredLedger(moves, parts, run, stopping));
        } catch (RefusedMoveException notOurs) {
            return true;
        }
    }

    private boolean work(Run run, StoredLedger ledger) {
        try {
            answer(run, ledger);
        } catch (StoredLedger.StoppingException | SheetBusyException later) {
            ledger.leaveOff();
            return false;
        } catch (SheetException | NoRoomException unusable) {
            fail(run, ledger, unusable.getMessage());
        } catch (DataAccessException refused) {
            if (!NoRoomException.isCauseOf(refused)) {
                throw refused;
            }
            fail(run, ledger, new NoRoomException(refused).getMessage());
        }
        return true;
    }

    private void answer(Run run, StoredLedger ledger) {
        Optional<Path> file = files.find(run);
        if (file.isEmpty()) {
            fail(run, ledger, LOST);
        } else if (run.brokenOff() >= MOST_BREAKS) {
            fail(run, ledger, BROKEN.formatted(MOST_BREAKS));
        } else {
            answer(run, SheetFile.of(file.get(), properties.limits()), ledger);
        }
    }

    private void answer(Run run, SheetFile sheet, StoredLedger ledger) {
        Classifier classifier = classifiers.current();
        int edition = editions.current().number();
        if (!run.isAnsweredBy(edition, classifier.model())) {
            ledger.startOver(edition, classifier.model());
        }
        AnsweredRows answers = new AnsweredRows(
                run.reading(), new RecentAnswers(classifier)::of, threads.executor(), properties.rowsAtOnce());
        try (Stream<SheetRow> rows = sheet.rows(sheet.inspect(run.choices().table()))) {
            RunTally tally = new RunWork(ledger).work(rows.iterator(), answers);
            ledger.finish(tally.different(), done -> findings.save(done.id(), tally));
        }
    }

    private void fail(Run run, StoredLedger ledger, String problem) {
        ledger.fail(problem);
        files.delete(run);
    }

    /** Gives a run up for a fault of ours. */
    void giveUp(long id) {
        moves.makeIfAllowed(id, run -> {
                    run.fail(run.attempt(), "Something broke on our side. Please try again.");
                    parts.delete(id);
                })
                .ifPresent(run -> files.delete(run));
    }
}
