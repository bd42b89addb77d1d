package org.htmdirectory.sources;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.platform.site.CsvFile;

/** The sources as a table: one row a release. */
final class SourcesCsv {

    private static final List<String> HEADER = List.of(
            "dataset",
            "name",
            "publisher",
            "kind",
            "license",
            "license_url",
            "attribution",
            "release",
            "release_name",
            "published",
            "url",
            "second_hand",
            "facts");

    private SourcesCsv() {}

    static CsvFile of(List<Dataset> datasets) {
        List<List<?>> rows = datasets.stream()
                .flatMap(dataset -> dataset.releases().stream().<List<?>>map(release -> row(dataset, release)))
                .toList();
        return new CsvFile("sources.csv", HEADER, rows);
    }

    private static List<?> row(Dataset dataset, Release release) {
        return Arrays.asList(
                dataset.slug(),
                dataset.name(),
                dataset.publisher(),
                dataset.kind(),
                dataset.licence(),
                dataset.licenceUrl(),
                dataset.attribution(),
                release.slug(),
                release.name(),
                release.published(),
                release.url() != null ? release.url() : dataset.url(),
                release.secondHand(),
                release.facts());
    }
}
