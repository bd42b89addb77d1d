package org.htmdirectory.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/** The sources as a table: one row a release. */
final class SourcesCsv {

    private SourcesCsv() {}

    static String of(List<Dataset> datasets) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(
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
        datasets.forEach(dataset -> dataset.releases().forEach(release -> write(dataset, release, csv)));
        return text.toString();
    }

    private static void write(Dataset dataset, Release release, CsvWriter csv) {
        csv.writeRecord(
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
                String.valueOf(release.secondHand()),
                String.valueOf(release.facts()));
    }
}
