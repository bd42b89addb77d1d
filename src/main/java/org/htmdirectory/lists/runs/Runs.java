package org.htmdirectory.lists.runs;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetFile;
import org.htmdirectory.lists.tables.SheetRow;
import org.springframework.stereotype.Component;

/** What visitors do with runs. */
@Component
public class Runs {

    private static final int TOKEN_BYTES = 24;
    private static final int LONGEST_NAME = 120;

    private final RunRepository runs;
    private final RunMoves moves;
    private final RunParts parts;
    private final FindingsRepository findings;
    private final Uploads uploads;
    private final RunFiles files;
    private final RunScheduler scheduler;
    private final BatchProperties properties;
    private final RowCounts counted = new RowCounts();
    private final SecureRandom random = new SecureRandom();

    Runs(
            RunRepository runs,
            RunMoves moves,
            RunParts parts,
            FindingsRepository findings,
            Uploads uploads,
            RunFiles files,
            RunScheduler scheduler,
            BatchProperties properties) {
        this.runs = runs;
        this.moves = moves;
        this.parts = parts;
        this.findings = findings;
        this.uploads = uploads;
        this.files = files;
        this.scheduler = scheduler;
        this.properties = properties;
    }

    /**
     * Keeps room for a file that is on its way.
     *
     * @param bytes how long it says it is, or -1
     * @throws NoRoomException if it would not fit beside what is here and what else is coming
     */
    public Arrival expect(long bytes) {
        return uploads.expect(bytes);
    }

    /**
     * Receives a file.
     *
     * @param name what it is called where it comes from, or null
     * @return the run's token
     * @throws SheetException if it holds no table that can be read; nothing is kept then
     * @throws NoRoomException if there is no room for it
     */
    public String receive(String name, UploadContent content) {
        return receive(content, name, ListChoices.NONE);
    }

    /**
     * Receives a list that was pasted.
     *
     * @return the run's token
     * @throws SheetException if nothing is in it
     * @throws NoRoomException if there is no room for it
     */
    public String receive(String pasted) {
        ListChoices asPasted =
                PastedList.choices(ListPreview.of(SheetFile.pasted(pasted, properties.limits()), ListChoices.NONE));
        return receive(file -> Files.writeString(file, pasted), null, asPasted);
    }

    private String receive(UploadContent content, String name, ListChoices choices) {
        String upload = uploads.keep(content);
        try {
            ListPreview.of(SheetFile.of(uploads.path(upload), properties.limits()), choices);
            String token = token();
            files.keep(new Run(
                    token, upload, shortened(name), choices, Instant.now().plus(properties.kept())));
            return token;
        } catch (RuntimeException unusable) {
            uploads.delete(upload);
            throw unusable;
        }
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String shortened(String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** How long a run is kept. */
    public Duration kept() {
        return properties.kept();
    }

    /** The run of that token; empty where there never was one, or it has been deleted. */
    public Optional<Run> find(String token) {
        return runs.findByTokenAndExpiresAtAfter(token, Instant.now());
    }

    /**
     * What a run's file is found to be.
     *
     * @param choices how to read it; what is null is guessed
     * @throws SheetException if a choice does not fit
     */
    public ListPreview preview(Run run, ListChoices choices) {
        return ListPreview.of(file(run), choices);
    }

    /** The file of a run. */
    SheetFile file(Run run) {
        return SheetFile.of(
                files.find(run).orElseThrow(() -> new UncheckedIOException(new NoSuchFileException(run.upload()))),
                properties.limits());
    }

    /**
     * How many rows a run's file has below its header.
     *
     * @throws SheetException if it is damaged or has too many
     */
    public int count(Run run, ListPreview preview) {
        return counted.of(run, preview.table().choices(), () -> {
            try (Stream<SheetRow> rows = file(run).rows(preview.table())) {
                return (int) rows.count();
            }
        });
    }

    /** Starts a run; does nothing where it has been started. */
    public void start(Run run, ListPreview preview) {
        int total = count(run, preview);
        moves.makeIfAllowed(run.id(), chosen -> {
                    chosen.queue(preview.choices(), total);
                    scheduler.schedule(chosen.id());
                })
                .ifPresent(queued -> scheduler.wake());
    }

    /** How many runs must be done before it is taken up. */
    public int ahead(Run run) {
        return Math.max(0, runs.countBefore(run.id()) - (properties.workers() - 1));
    }

    /** Stops a run and deletes its upload; does nothing where it has ended. */
    public void cancel(Run run) {
        moves.makeIfAllowed(run.id(), open -> {
                    open.cancel();
                    parts.delete(open.id());
                })
                .ifPresent(files::delete);
    }

    /** Deletes a run with all that belongs to it. */
    public void delete(Run run) {
        runs.delete(run.id());
        uploads.delete(run.upload());
    }

    /** What the rows of a run that is done were found to be, corrections counted in. */
    public List<Count> counts(Run run) {
        return CorrectedCounts.of(findings.counts(run.id()), findings.corrected(run.id()));
    }

    /** How many titles of a run are listed to be looked at; at most {@link RunTitle#MOST_LISTED}. */
    public int titleCount(Run run, Review review) {
        return findings.count(run.id(), review);
    }

    /** Some titles of a run, in the order in which to look at them. */
    public List<RunTitle> titles(Run run, Review review, int skipped, int most) {
        return findings.titles(run.id(), review, skipped, most);
    }

    /** Says of all titles of a review that nobody chose anything for that they are other work, if the run is done. */
    public void correctRest(Run run, Review review) {
        if (run.state() == RunState.DONE) {
            findings.chooseOutside(run.id(), review);
        }
    }

    /**
     * Corrects the answers to all rows of some titles; does nothing where the run is not done.
     *
     * @param choices for the number of a title the slug of a role, {@link RunTitle#OUTSIDE} or {@link RunTitle#AS_IT_IS}
     */
    public void correct(Run run, Map<Integer, String> choices) {
        if (run.state() == RunState.DONE) {
            findings.choose(run.id(), choices);
        }
    }
}
