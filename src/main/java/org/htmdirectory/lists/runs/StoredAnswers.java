package org.htmdirectory.lists.runs;

/** The answers of a run that is done, row by row; one part at a time is in memory. */
final class StoredAnswers {

    private final RunParts stored;
    private final long run;
    private AnswerChunk part;
    private int parts;
    private int at;

    StoredAnswers(RunParts stored, long run) {
        this.stored = stored;
        this.run = run;
    }

    /** Goes to the next row, at first to the first. */
    void advance() {
        at++;
        if (part == null || at == part.answers().size()) {
            part = AnswerChunk.unpack(stored.read(run, parts));
            parts++;
            at = 0;
        }
    }

    AnswerCells answer() {
        return part.answers().get(at);
    }

    String problem() {
        return part.problems().get(at);
    }
}
