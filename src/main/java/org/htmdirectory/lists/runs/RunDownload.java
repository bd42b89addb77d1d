package org.htmdirectory.lists.runs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetFile;
import org.htmdirectory.lists.tables.SheetFormat;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Writes a run that is done as the file it came from, with columns added. */
@Component
public class RunDownload {

    private final Runs runs;
    private final RunParts parts;
    private final FindingsRepository findings;
    private final Terminology terminology;
    private final Crosswalk crosswalk;

    RunDownload(Runs runs, RunParts parts, FindingsRepository findings, Terminology terminology, Crosswalk crosswalk) {
        this.runs = runs;
        this.parts = parts;
        this.findings = findings;
        this.terminology = terminology;
        this.crosswalk = crosswalk;
    }

    /**
     * Writes all rows in the order of the upload, its own cells unchanged. {@code target} is closed when all is written,
     * and left open on any failure, so that nobody takes a part for the whole.
     *
     * @throws SheetException if the format cannot hold the table
     */
    public void write(Run run, SheetFormat format, OutputStream target) throws IOException {
        SheetFile file = runs.file(run);
        ListPreview list = ListPreview.ofSettled(file, run.choices());
        Corrections corrections = new Corrections(
                findings.choices(run.id()),
                terminology,
                crosswalk,
                new AddedColumns.Answerer(String.valueOf(run.edition()), run.model()));
        JobReading reading = run.reading();
        StoredAnswers answers = new StoredAnswers(parts, run.id());
        try (Stream<SheetRow> rows = file.rows(list.table())) {
            file.copy(list.table().marked(), format, target, list.added(), copy -> {
                for (SheetRow row : (Iterable<SheetRow>) rows::iterator) {
                    answers.advance();
                    copy.write(row, corrections.cells(reading.row(row), answers.answer(), answers.problem()));
                }
            });
        }
    }
}
