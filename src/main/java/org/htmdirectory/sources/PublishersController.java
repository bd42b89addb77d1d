package org.htmdirectory.sources;

import java.util.List;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows every page that is cited, with the facts that rest on it. */
@PageController
class PublishersController implements SitemapSection {

    private static final CsvTable<CitedPage> PAGES = new CsvTable<CitedPage>()
            .part(
                    CitedPage::citation,
                    new CsvTable<Citation>()
                            .column("citation", Citation::slug)
                            .column("publisher", Citation::publisher)
                            .column("release", Citation::release)
                            .column("page", Citation::locator)
                            .column("url", Citation::url)
                            .column("published", Citation::published)
                            .column("read", Citation::read)
                            .column("standing", Citation::standing)
                            .column("owner_url", Citation::ownerUrl))
            .column("facts", CitedPage::facts);

    private final Publishers publishers;

    PublishersController(Publishers publishers) {
        this.publishers = publishers;
    }

    @GetMapping("/sources/{publisher}")
    String readPublisher(@PathVariable("publisher") String slug, Model model) {
        model.addAttribute(
                "page", publishers.publisher(slug).orElseThrow(() -> new NotFoundException("publisher", slug)));
        return "sources/publisher";
    }

    @GetMapping(path = "/sources/pages.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadPages() {
        List<CitedPage> pages = publishers.all().stream()
                .flatMap(publisher -> publisher.pages().stream())
                .toList();
        return PAGES.file("pages.csv", pages).answer();
    }

    @Override
    public List<String> addresses() {
        return publishers.all().stream().map(Publisher::address).toList();
    }
}
