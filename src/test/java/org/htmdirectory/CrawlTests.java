package org.htmdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.testing.ApplicationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every page of the sitemap, read once: what stands there leads to where it was read, or says that nobody else says it. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTests {

    private static final String FACTS =
            "/(titles|roles|devices|certifications|programs|organizations|outlook|areas|codes/[^/]+|careers/rungs)/[^/?]+";
    private static final Set<String> UNSURE = Set.of("our judgment", "address not known", "no page of its own");
    private static final Set<String> SECTIONS = Set.of("section", "article", "main");

    @Autowired
    private RestTestClient client;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, Page> pages;

    /** A row of a table or a list; the links are those of the part of the page that it stands in. */
    private record Row(String text, Set<String> outside, Set<String> inside) {}

    private record Page(
            String path,
            Set<String> outside,
            Set<String> inside,
            boolean unsure,
            List<Row> rows,
            Set<String> links,
            Set<String> places) {

        static Page of(String path, String html) {
            Document document = Jsoup.parse(html);
            Element main = document.selectFirst("main");
            return new Page(
                    path,
                    outside(main),
                    inside(main),
                    UNSURE.stream().anyMatch(main.text().toLowerCase()::contains),
                    main.select("tbody tr, td, dd, li").stream()
                            .filter(row -> row.closest("nav, form") == null)
                            .filter(row -> row.text().matches(".*\\d.*"))
                            .map(row -> new Row(row.text(), outside(part(row)), inside(part(row))))
                            .toList(),
                    document.select("a[href]").eachAttr("href").stream()
                            .filter(href -> !href.matches("[a-z]+:.*"))
                            .map(href -> href.startsWith("#") ? path + href : href)
                            .map(String::intern)
                            .collect(Collectors.toUnmodifiableSet()),
                    document.select("[id]").eachAttr("id").stream()
                            .map(String::intern)
                            .collect(Collectors.toUnmodifiableSet()));
        }

        private static Element part(Element row) {
            return row.parents().stream()
                    .filter(parent -> SECTIONS.contains(parent.normalName()))
                    .findFirst()
                    .orElseThrow();
        }

        private static Set<String> outside(Element part) {
            return part.select("a[href~=^https?://]").eachAttr("href").stream()
                    .map(String::intern)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private static Set<String> inside(Element part) {
            return part.select("a[href^=/]").eachAttr("href").stream()
                    .map(href -> href.replaceFirst("[?#].*", "").intern())
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean leadsOutside() {
            return unsure || !outside.isEmpty();
        }
    }

    @BeforeAll
    void crawl() {
        pages = Jsoup.parse(page("/sitemap.xml")).select("loc").eachText().stream()
                .map(address -> address.replaceFirst("https?://[^/]+", ""))
                .map(path -> Page.of(path, page(path)))
                .collect(Collectors.toMap(Page::path, Function.identity()));
    }

    @Test
    void everyAddressOfTheSitemapOpens() {
        assertThat(pages).hasSizeGreaterThan(3_000);
    }

    @Test
    void everyPageOfAFactLeadsOutsideOrSaysWhyNot() {
        assertThat(pages.values())
                .filteredOn(page -> page.path().matches(FACTS) && !page.path().equals("/roles/compare"))
                .filteredOn(page -> !page.leadsOutside())
                .extracting(Page::path)
                .isEmpty();
    }

    /** One click to a page that cites, and one from there. */
    @Test
    void everyFigureIsWithinTwoClicksOfAnOutsideAddress() {
        List<String> silent = pages.values().stream()
                .filter(page -> !page.path().startsWith("/classify") && !page.leadsOutside())
                .flatMap(page -> page.rows().stream()
                        .filter(row ->
                                row.outside().isEmpty() && row.inside().stream().noneMatch(this::leadsOutside))
                        .map(row -> page.path() + ": " + row.text()))
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void everyAddressCitedIsOnThePageOfItsPublisher() {
        Set<String> listed =
                publishers().flatMap(page -> page.outside().stream()).collect(Collectors.toSet());

        assertThat(jdbc.sql("select url from citation where url is not null")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(600)
                .allMatch(listed::contains);
    }

    @Test
    void whatRestsOnAPageIsBehindIt() {
        assertThat(pages.get("/titles/bmet-ii").inside()).anyMatch(path -> path.startsWith("/sources/"));
        assertThat(publishers()).anyMatch(page -> page.inside().contains("/titles/bmet-ii"));
    }

    /** Prints and pictures are asked for by tests of their own. */
    @Test
    void everyLinkLeadsToAPageThatAnswers() {
        Map<String, String> others = new TreeMap<>();
        pages.values().stream()
                .flatMap(page -> page.links().stream())
                .filter(link -> !pages.containsKey(path(link)) && !path(link).matches(".*\\.(pdf|png)"))
                .forEach(link -> others.putIfAbsent(path(link), link));

        assertThat(others.values().stream().filter(link -> status(link) != 200)).isEmpty();
    }

    @Test
    void everyLinkToAPlaceOnAPageFindsItThere() {
        assertThat(pages.values().stream()
                        .flatMap(page -> page.links().stream())
                        .filter(link -> link.contains("#") && pages.containsKey(path(link)))
                        .distinct()
                        .filter(link -> !link.contains("?"))
                        .filter(link ->
                                !pages.get(path(link)).places().contains(link.substring(link.indexOf('#') + 1))))
                .isEmpty();
    }

    private static String path(String link) {
        return link.replaceFirst("[?#].*", "");
    }

    private int status(String link) {
        return client.get()
                .uri(URI.create(link.replaceFirst("#.*", "").replace(" ", "%20")))
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private boolean leadsOutside(String path) {
        return pages.containsKey(path) && pages.get(path).leadsOutside();
    }

    private Stream<Page> publishers() {
        return pages.values().stream().filter(page -> page.path().startsWith("/sources/"));
    }

    private String page(String path) {
        return client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
