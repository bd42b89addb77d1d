package org.htmdirectory.sources;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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
    private final Clock clock;

    SourcesController(Sources sources, Publishers publishers, Editions editions, Clock clock) {
        this.sources = sources;
        this.publishers = publishers;
        this.editions = editions;
        this.clock = clock;
    }

    private record CitedRelease(Dataset dataset, Release release) {

        String url() {
            return release.url() != null ? release.url() : dataset.url();
        }
    }

    @GetMapping("/sources")
    String readSources(Model model, HttpServletResponse response) {
        // Whether a release is overdue changes with the day.
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().getHeaderValue());
        model.addAttribute(
                "page",
                SourcesPage.of(
                        editions.current(),
                        sources.datasets(),
                        publishers.all(),
                        sources.facts(),
                        LocalDate.now(clock)));
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
