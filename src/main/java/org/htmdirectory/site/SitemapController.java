package org.htmdirectory.site;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** Shows search engines the way. */
@RestController
class SitemapController {

    private final List<SitemapSection> sections;

    SitemapController(List<SitemapSection> sections) {
        this.sections = sections;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String readRules() {
        return "User-agent: *\nDisallow:\n\nSitemap: " + address("/sitemap.xml") + "\n";
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String listPages() {
        return sections.stream()
                .flatMap(section -> section.addresses().stream())
                .sorted()
                .map(path -> "  <url><loc>" + HtmlUtils.htmlEscape(address(path)) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
