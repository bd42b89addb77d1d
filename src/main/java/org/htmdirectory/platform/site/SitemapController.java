package org.htmdirectory.platform.site;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/**
 * Shows search engines the way. Their formats ask for full addresses: where the site has no public one, the request's
 * must do, and the answer is for who asked alone.
 */
@RestController
class SitemapController {

    private final List<SitemapSection> sections;
    private final SiteProperties site;

    SitemapController(List<SitemapSection> sections, SiteProperties site) {
        this.sections = sections;
        this.site = site;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> readRules() {
        return answer("User-agent: *\nDisallow:\n\nSitemap: " + address("/sitemap.xml") + "\n");
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> listPages() {
        return answer(sections.stream()
                .flatMap(section -> section.addresses().stream())
                .sorted()
                .map(path -> "  <url><loc>" + HtmlUtils.htmlEscape(address(path)) + "</loc></url>\n")
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

    private String address(String path) {
        return site.address() != null
                ? site.full(path)
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString();
    }
}
