package org.htmdirectory.titles.quality;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.reading.verdict.Job;

/**
 * A title that was written for the trial of what real tables hardly hold: other languages, and roles that few have. Whoever
 * wrote them saw neither the words nor the examples that the reader knows; no model learns from them.
 *
 * @param language the language, ISO 639-1
 * @param title the title
 * @param employer who employs the person, or null where none is said
 * @param role the slug of its role, or null where it is other work
 */
public record WrittenTitle(String language, String title, String employer, String role) {

    private static final String FILE = "/titles/quality/written-titles.csv";

    /** All of them, in the order of the table. */
    public static List<WrittenTitle> all() {
        return PackedTable.rows(FILE).stream().map(WrittenTitle::of).toList();
    }

    private static WrittenTitle of(NamedCsvRecord row) {
        return new WrittenTitle(
                row.getField("language"), row.getField("title"), cell(row, "employer"), cell(row, "role"));
    }

    /** The title as a job to classify; in which language it is, is not said. */
    public Job job() {
        return new Job(title, null, employer);
    }

    /** Whether it is work in the field. */
    boolean isInField() {
        return role != null;
    }

    private static String cell(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : text;
    }
}
