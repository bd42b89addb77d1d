package org.htmdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Title;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every fact leads to where it stands, or says that it is our judgment or that the address is not known. */
@ApplicationTest
class CitedFactsTests {

    private static final Pattern OUTSIDE = Pattern.compile("<a[^>]* href=\"https?://[^\"]+\"[^>]* rel=\"noopener\"");
    private static final String JUDGMENT = "#doubt-our-judgment";

    @Autowired
    private RestTestClient client;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Terminology terminology;

    @Autowired
    private Ladders ladders;

    private record Cited(String slug, boolean low, boolean unverified, boolean own, long publishers) {

        Doubt doubt() {
            if (low || publishers == 0) {
                return Doubt.OUR_JUDGMENT;
            }
            return !unverified && (own || publishers > 1) ? Doubt.CHECKED : Doubt.ONE_SOURCE;
        }
    }

    @Test
    void howSureWeAreOfATitleFollowsFromItsCitations() {
        assertThat(terminology.titles().stream().collect(Collectors.toMap(Title::slug, Title::doubt)))
                .isEqualTo(doubts("title"))
                .containsValues(Doubt.values());
    }

    @Test
    void howSureWeAreOfAStepFollowsFromItsCitations() {
        assertThat(ladders.current().transitions().stream()
                        .collect(Collectors.toMap(Transition::slug, Transition::doubt)))
                .isEqualTo(doubts("transition"))
                .containsValues(Doubt.values());
    }

    private Map<String, Doubt> doubts(String table) {
        return jdbc.sql("""
                        select f.slug, f.evidence = 'low' as low, f.evidence = 'unverified' as unverified,
                            bool_or(c.standing = 'own' and c.url is not null) as own,
                            count(distinct coalesce(c.publisher, d.publisher)) filter (where c.standing <> 'editors')
                                as publishers
                        from %1$s f join %1$s_citation l on l.%1$s = f.slug join citation c on c.slug = l.citation
                            left join release r on r.slug = c.release left join dataset d on d.slug = r.dataset
                        group by f.slug, f.evidence
                        """.formatted(table)).query(Cited.class).stream()
                .collect(Collectors.toMap(Cited::slug, Cited::doubt));
    }

    @Test
    void everyPageOfAFactLeadsOutsideOrSaysWhyNot() {
        List<String> silent = paths().stream()
                .filter(
                        path -> path.matches(
                                "/(titles|roles|certifications|programs|organizations|outlook|areas|codes/[^/]+|careers/rungs)/[^/?]+"))
                .filter(path -> !path.equals("/roles/compare"))
                .filter(path -> !leadsOutside(page(path)))
                .toList();

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/field", "/field/names", "/careers/military?code=68A", "/classify/quality", "/outlook"})
    void whatIsClaimedLeadsOutsideInOneClick(String path) {
        assertThat(page(path)).containsPattern(OUTSIDE);
    }

    @Test
    void everyAddressCitedIsOnThePageOfItsPublisher() {
        String all = paths().stream()
                .filter(path -> path.startsWith("/sources/"))
                .map(this::page)
                .collect(Collectors.joining());

        assertThat(jdbc.sql("select url from citation where url is not null")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(600)
                .allSatisfy(url -> assertThat(all).contains("href=\"" + url.replace("&", "&amp;") + "\""));
    }

    @Test
    void whatRestsOnAPageIsBehindIt() {
        assertThat(page("/roles/biomedical-equipment-technician")).contains("href=\"/sources/");
        assertThat(paths().stream().filter(path -> path.startsWith("/sources/")).map(this::page))
                .filteredOn(page -> page.contains("href=\"/titles/bmet-ii\""))
                .isNotEmpty();
    }

    private static boolean leadsOutside(String page) {
        return OUTSIDE.matcher(page).find() || page.contains(JUDGMENT) || page.contains("address not known");
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

    private List<String> paths() {
        return Arrays.stream(page("/sitemap.xml").split("<loc>"))
                .skip(1)
                .map(entry -> entry.substring(0, entry.indexOf("</loc>")).replaceFirst("https?://[^/]+", ""))
                .toList();
    }
}
