package org.htmdirectory.directory;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.dataset.Citation;
import org.htmdirectory.terminology.Reading;
import org.htmdirectory.terminology.Terminology;
import org.htmdirectory.terminology.Title;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the table of titles as CSV: a row for each role that a title may stand for, and one for each look-alike. */
@RestController
class TitlesCsvController {

    private final Terminology terminology;

    TitlesCsvController(Terminology terminology) {
        this.terminology = terminology;
    }

    @GetMapping(path = "/titles.csv", produces = "text/csv;charset=UTF-8")
    String download() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                "title",
                "slug",
                "language",
                "country",
                "kind",
                "ambiguous",
                "role",
                "equivalence",
                "level",
                "when",
                "evidence",
                "sources");
        terminology.titles().forEach(title -> write(title, csv));
        return text.toString();
    }

    private static void write(Title title, CsvWriter csv) {
        if (title.isLookalikeOnly()) {
            csv.writeRecord(row(title, null));
        }
        title.readings().forEach(reading -> csv.writeRecord(row(title, reading)));
    }

    private static List<String> row(Title title, Reading reading) {
        String sources = title.citations().stream().map(Citation::line).collect(Collectors.joining("; "));
        return Arrays.asList(
                title.text(),
                title.slug(),
                title.language(),
                title.country(),
                title.kind().code(),
                String.valueOf(title.ambiguous()),
                reading == null ? null : reading.role().slug(),
                reading == null ? null : reading.equivalence().code(),
                reading == null || reading.level() == null
                        ? null
                        : reading.level().code(),
                reading == null ? null : reading.when(),
                title.evidence().code(),
                sources);
    }
}
