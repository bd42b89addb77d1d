package org.htmdirectory;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/field", "/field/names", "/careers/military?code=68A", "/classify/quality", "/outlook"})
    void whatIsClaimedLeadsOutsideInOneClick(String path) {
        assertThat(page(path)).containsPattern(OUTSIDE);
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
