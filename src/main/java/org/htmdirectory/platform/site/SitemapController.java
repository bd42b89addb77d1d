package org.htmdirectory.platform.site;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Shows search engines the way. Their formats ask for full addresses: where the site has no public one, that of the request
 * must do if it is believed, and the answer is for who asked alone; else there is nothing to show.
 */
@RestController
class SitemapController {

    private final List<SitemapSection> sections;
    private final SiteProperties site;
    private final SiteAddress address;

    SitemapController(List<SitemapSection> sections, SiteProperties site) {
        this.sections = sections;
        this.site = site;
        this.address = new SiteAddress(site);
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> readRules() {
        String sitemap = address.full("/sitemap.xml");
        return answer("User-agent: *\nDisallow:\n" + (sitemap == null ? "" : "\nSitemap: " + sitemap + "\n"));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> listPages() {
        if (address.full("/") == null) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return answer(sections.stream()
                .flatMap(section -> section.addresses().stream())
                .sorted()
                .map(path -> "  <url><loc>" + HtmlUtils.htmlEscape(address.full(path)) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n")));
    }

    private ResponseEntity<String> answer(String text) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (site.address() == null) {
            answer.cacheControl(CacheControl.noStore());
        }
        return answer.body(text);
    }
}
