package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@ApplicationTest
class StaticFilesTests {

    private static final Pattern HASHED = Pattern.compile("\"(/(?:css|img|js)/[a-z]+-[0-9a-f]{32}\\.[a-z]+)\"");

    @Autowired
    private RestTestClient client;

    @Autowired
    private ResourceUrlProvider links;

    @Test
    void aPageLinksToNamesThatAreKeptForGood() {
        String page =
                client.get().uri("/").exchange().returnResult(String.class).getResponseBody();

        assertThat(HASHED.matcher(page).results().map(MatchResult::group)).hasSizeGreaterThanOrEqualTo(2);
        HASHED.matcher(page)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> client.get()
                        .uri(name)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/directory.css", "/js/suggest.js", "/img/mark.svg"})
    void aBareNameIsKeptForAWhile(String name) {
        client.get()
                .uri(name)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=3600, public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/css/no-such.css", "/css/directory-00000000000000000000000000000000.css", "/img", "/nowhere.css"
            })
    void whatIsNoFileIsAPageThatSaysSo(String name) {
        String answer = client.get()
                .uri(URI.create(name))
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .returnResult(String.class)
                .getResponseBody();

        assertThat(answer).contains("Not in the directory");
    }

    @Test
    void linksToPagesAreNotSoughtAmongTheFiles() {
        assertThat(links.getHandlerMap().keySet())
                .isNotEmpty()
                .allMatch(pattern -> pattern.matches("/(css|js|img)/.*"));
    }
}
