package org.htmdirectory.sources;

import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows where the directory's facts come from. */
@PageController
class SourcesController implements SitemapSection {

    private final Sources sources;
    private final Editions editions;

    SourcesController(Sources sources, Editions editions) {
        this.sources = sources;
        this.editions = editions;
    }

    @GetMapping("/sources")
    String readSources(Model model) {
        model.addAttribute("page", SourcesPage.of(editions.current(), sources.datasets(), sources.facts()));
        return "sources/sources";
    }

    @GetMapping(path = "/sources.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadSources() {
        return SourcesCsv.of(sources.datasets()).answer();
    }

    @Override
    public List<String> addresses() {
        return List.of("/sources");
    }
}
