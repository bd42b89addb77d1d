package org.htmdirectory.sources;

import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows where the directory's facts come from. */
@PageController
class SourcesController implements SitemapSection {

    private static final CsvTable<CitedRelease> RELEASES = new CsvTable<CitedRelease>()
            .part(
                    CitedRelease::dataset,
                    new CsvTable<Dataset>()
                            .column("dataset", Dataset::slug)
                            .column("name", Dataset::name)
                            .column("publisher", Dataset::publisher)
                            .column("kind", Dataset::kind)
                            .column("license", Dataset::licence)
                            .column("license_url", Dataset::licenceUrl)
                            .column("attribution", Dataset::attribution))
            .column("release", row -> row.release().slug())
            .column("release_name", row -> row.release().name())
            .column("published", row -> row.release().published())
            .column("url", CitedRelease::url)
            .column("second_hand", row -> row.release().secondHand())
            .column("facts", row -> row.release().facts());

    private final Sources sources;
    private final Publishers publishers;
    private final Editions editions;

    SourcesController(Sources sources, Publishers publishers, Editions editions) {
        this.sources = sources;
        this.publishers = publishers;
        this.editions = editions;
    }

    private record CitedRelease(Dataset dataset, Release release) {

        String url() {
            return release.url() != null ? release.url() : dataset.url();
        }
    }

    @GetMapping("/sources")
    String readSources(Model model) {
        model.addAttribute(
                "page", SourcesPage.of(editions.current(), sources.datasets(), publishers.all(), sources.facts()));
        return "sources/sources";
    }

    @GetMapping(path = "/sources.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadSources() {
        List<CitedRelease> releases = sources.datasets().stream()
                .flatMap(dataset -> dataset.releases().stream().map(release -> new CitedRelease(dataset, release)))
                .toList();
        return RELEASES.file("sources.csv", releases).answer();
    }

    @Override
    public List<String> addresses() {
        return List.of("/sources");
    }
}
