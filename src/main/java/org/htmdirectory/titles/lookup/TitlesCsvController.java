package org.htmdirectory.titles.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.reading.neighbors.Neighbor;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Title;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the table of titles as CSV: a row for each role that a title may stand for, and one for each look-alike. */
@RestController
class TitlesCsvController {

    private static final List<String> COLUMNS = List.of(
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
            "in_use",
            "doubt",
            "sources");

    private static final int MOST_MATCHES = 50;

    private final Directory directory;
    private final Derived<ResponseEntity<String>> whole;

    TitlesCsvController(Editions editions, Terminology terminology, Directory directory) {
        this.directory = directory;
        this.whole = new Derived<>(editions, () -> table(terminology.titles().stream()));
    }

    @GetMapping(path = "/titles.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download(@RequestParam(required = false) String q) {
        return q == null || q.isBlank()
                ? whole.get()
                : table(directory.matches(q, MOST_MATCHES).matches().stream().map(Neighbor::title));
    }

    private static ResponseEntity<String> table(Stream<Title> titles) {
        List<List<?>> rows = titles.<List<?>>flatMap(title -> title.isLookalikeOnly()
                        ? Stream.of(row(title, null))
                        : title.readings().stream().map(reading -> row(title, reading)))
                .toList();
        return new CsvFile("titles.csv", COLUMNS, rows).answer();
    }

    private static List<String> row(Title title, Reading reading) {
        String sources = title.citations().stream().map(Citation::written).collect(Collectors.joining("; "));
        return Arrays.asList(
                title.text(),
                title.slug(),
                title.language(),
                title.country(),
                title.kind().code(),
                String.valueOf(title.isAmbiguous()),
                reading == null ? null : reading.role().slug(),
                reading == null ? null : reading.equivalence().code(),
                reading == null || reading.level() == null
                        ? null
                        : reading.level().code(),
                reading == null ? null : reading.when(),
                title.evidence().code(),
                String.valueOf(title.isInUse()),
                title.doubt().code(),
                sources);
    }
}
