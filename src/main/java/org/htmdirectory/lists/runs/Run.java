package org.htmdirectory.lists.runs;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.htmdirectory.lists.tables.SheetChoices;

/**
 * A list or file that is classified in the background. A worker writes to it under the number of its attempt, and only
 * while that is the newest; a move that its state does not allow is refused with a {@link RefusedMoveException}.
 */
@Entity
@Table(name = "run")
public class Run {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String token;
    private RunState state = RunState.CHOOSING;
    private Instant expiresAt;
    private String upload;
    private String fileName;

    @Embedded
    private SheetChoices table;

    @Embedded
    private JobColumns columns;

    @Embedded
    private ForAllRows all;

    private int total;
    private int done;
    private int attempt;
    private int leftOff;
    private Integer edition;
    private String model;
    private Integer different;
    private Instant queuedAt;
    private Instant beganAt;
    private String problem;

    /** For JPA alone. */
    protected Run() {}

    Run(String token, String upload, String fileName, ListChoices choices, Instant expiresAt) {
        this.token = token;
        this.upload = upload;
        this.fileName = fileName;
        choose(choices);
        this.expiresAt = expiresAt;
    }

    /** Puts it in the queue, to be read as chosen; {@code rows} are in its file. */
    void queue(ListChoices chosen, int rows) {
        become(RunState.QUEUED);
        choose(chosen);
        total = rows;
        queuedAt = Instant.now();
    }

    /** Begins another attempt, under the next number; no earlier one may write any more. */
    void begin() {
        become(RunState.RUNNING);
        attempt++;
        if (beganAt == null) {
            beganAt = Instant.now();
        }
    }

    /** Forgets what has been answered, since another edition or model answers from now on. */
    void startOver(int writer, int newEdition, String newModel) {
        requireNewest(writer);
        done = 0;
        edition = newEdition;
        model = newModel;
    }

    /** Notes that so many rows have their answer. */
    void advance(int writer, int rows) {
        requireNewest(writer);
        if (rows < done || rows > total) {
            throw new IllegalArgumentException(
                    "From row %d of %d a run does not go to row %d".formatted(done, total, rows));
        }
        done = rows;
    }

    /** Notes that an attempt leaves off because the application stops, which is no fault of the run. */
    void leaveOff(int writer) {
        requireNewest(writer);
        leftOff++;
    }

    /** Ends it: every row has its answer, and so many titles differ. */
    void finish(int writer, int titles) {
        requireNewest(writer);
        become(RunState.DONE);
        different = titles;
    }

    /** Ends it before it is done. */
    void fail(int writer, String why) {
        requireNewest(writer);
        become(RunState.FAILED);
        problem = why;
    }

    /** Ends it because the visitor says so. */
    void cancel() {
        become(RunState.CANCELLED);
    }

    private void choose(ListChoices choices) {
        table = choices.table();
        columns = choices.columns();
        all = choices.all();
    }

    private void become(RunState next) {
        if (!state.leadsTo(next)) {
            throw RefusedMoveException.between(state, next);
        }
        state = next;
    }

    private void requireNewest(int writer) {
        if (state != RunState.RUNNING) {
            throw RefusedMoveException.ended(state);
        }
        if (writer != attempt) {
            throw RefusedMoveException.takenUp(writer, attempt);
        }
    }

    /** Whether that edition and model have answered what has been answered. */
    boolean isAnsweredBy(int otherEdition, String otherModel) {
        return Objects.equals(edition, otherEdition) && Objects.equals(model, otherModel);
    }

    /** The number of the newest attempt; 0 before it begins. */
    int attempt() {
        return attempt;
    }

    /** How many attempts broke off before this one, those that left off in good order aside. */
    int brokenOff() {
        return attempt - 1 - leftOff;
    }

    /** Its number, which is for us alone. */
    public long id() {
        return id;
    }

    /** The part of its address that nobody can guess. */
    public String token() {
        return token;
    }

    /** How its rows become jobs, once it has been started. */
    JobReading reading() {
        ListChoices chosen = choices();
        return new JobReading(chosen.columns(), chosen.all());
    }

    /** How far it has come. */
    public RunState state() {
        return state;
    }

    /** When it is deleted. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** The name of its file in the folder of uploads. */
    public String upload() {
        return upload;
    }

    /** What its file was called where it came from, or null for a list that was pasted. */
    public String fileName() {
        return fileName;
    }

    /** How the file is read; what is null in it is guessed. */
    public ListChoices choices() {
        // JPA reads null where every column of an embedded value is null.
        return new ListChoices(
                table == null ? SheetChoices.NONE : table,
                columns == null ? JobColumns.GUESSED : columns,
                all == null ? ForAllRows.NOTHING : all);
    }

    /** How many rows it has; 0 until it is started. */
    public int total() {
        return total;
    }

    /** How many of them have their answer. */
    public int done() {
        return done;
    }

    /** The number of the edition that answers, or null before it begins. */
    public Integer edition() {
        return edition;
    }

    /** The name of the model that answers, or null before it begins. */
    public String model() {
        return model;
    }

    /** How many different titles it holds, or null before it is done. */
    public Integer different() {
        return different;
    }

    /** When it was first taken up, or null. */
    public Instant beganAt() {
        return beganAt;
    }

    /** Why it failed, in a sentence, or null. */
    public String problem() {
        return problem;
    }
}
