package org.htmdirectory.sources;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SiteProperties;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what each release changed. */
@PageController
class ChangesController implements SitemapSection {

    private static final String ALL = "/sources/changes";
    private static final CsvTable<FigureChange> TABLE = new CsvTable<FigureChange>()
            .column("subject", FigureChange::subject)
            .column("place", FigureChange::place)
            .column("change", FigureChange::words)
            .column("citation", change -> change.citation().written())
            .column("compared_with", change -> change.before().written());

    private final ReleaseChanges changes;
    private final SiteProperties site;

    ChangesController(ReleaseChanges changes, SiteProperties site) {
        this.changes = changes;
        this.site = site;
    }

    @GetMapping(ALL)
    String readAll(Model model) {
        model.addAttribute("page", ChangesPage.of(changes.all()));
        return "sources/changes";
    }

    @GetMapping("/sources/changes/{release}")
    String readOne(@PathVariable String release, Model model) {
        model.addAttribute("page", changed(release));
        return "sources/change";
    }

    @GetMapping(path = "/sources/changes/{release}.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download(@PathVariable String release) {
        List<FigureChange> rows = changed(release).subjects().stream()
                .flatMap(subject -> Stream.concat(subject.nation().stream(), subject.places().stream()))
                .toList();
        return TABLE.file("changes-" + release + ".csv", rows).answer();
    }

    /** Where the site has no public address, links are paths, which a reader resolves against where it found the feed. */
    @GetMapping(path = "/sources/changes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    ResponseEntity<String> subscribe() {
        return ResponseEntity.ok(
                new ChangesFeed(changes.all(), path -> site.address() == null ? path : site.full(path)).xml());
    }

    private ChangedRelease changed(String release) {
        return changes.of(release).orElseThrow(() -> new NotFoundException("release", release));
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(Stream.of(ALL), changes.all().stream().map(ChangedRelease::address))
                .toList();
    }
}
