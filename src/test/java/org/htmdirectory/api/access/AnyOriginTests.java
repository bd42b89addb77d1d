package org.htmdirectory.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Pages of other sites may ask the API and nothing else. */
@ApplicationTest
class AnyOriginTests {

    private static final String ELSEWHERE = "https://jobs.example.org";
    private static final String POLICY = "Cross-Origin-Resource-Policy";

    @Autowired
    private RestTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/roles",
                "/api/v1/titles?q=bmet",
                "/api/v1/openapi.json",
                "/api/v1/titles?q=%00",
                "/api/v1/roles/no-such-role",
                "/api/v1/nothing-here",
                "/api/v1/classifications"
            })
    void everyAnswerOfTheApiMayBeReadElsewhere(String address) {
        HttpHeaders headers = client.get()
                .uri(URI.create(address))
                .header(HttpHeaders.ORIGIN, ELSEWHERE)
                .exchange()
                .returnResult()
                .getResponseHeaders();

        assertThat(headers.getAccessControlAllowOrigin()).isEqualTo("*");
        assertThat(headers.getAccessControlAllowCredentials()).isFalse();
        assertThat(headers.getAccessControlExposeHeaders()).contains("ETag", "Link", "RateLimit", "RateLimit-Policy");
        assertThat(headers.get(POLICY)).containsExactly("cross-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/roles", "/titles.csv", "/no-such-page"})
    void aPageMayNot(String address) {
        HttpHeaders headers = client.get()
                .uri(address)
                .header(HttpHeaders.ORIGIN, ELSEWHERE)
                .exchange()
                .returnResult()
                .getResponseHeaders();

        assertThat(headers.getAccessControlAllowOrigin()).isNull();
        assertThat(headers.get(POLICY)).containsExactly("same-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/classifications, POST, 200",
        "/api/v1/classifications/batch, POST, 200",
        "/api/v1/roles, GET, 200",
        "/api/v1/roles, POST, 403",
        "/api/v1/classifications, DELETE, 403"
    })
    void aBrowserThatAsksBeforehandIsToldWhatIsAllowed(String address, String method, int status) {
        client.options()
                .uri(address)
                .header(HttpHeaders.ORIGIN, ELSEWHERE)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, method)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "content-type")
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void aBrowserMayKeepThatForADay() {
        client.options()
                .uri("/api/v1/classifications")
                .header(HttpHeaders.ORIGIN, ELSEWHERE)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "content-type")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "POST")
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "content-type")
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/roles|GET,HEAD,OPTIONS",
                "/api/v1/roles/clinical-engineer|GET,HEAD,OPTIONS",
                "/api/v1/titles|GET,HEAD,OPTIONS",
                "/api/v1/titles/bmet-ii|GET,HEAD,OPTIONS",
                "/api/v1/codes/us-soc-2018/49-9062|GET,HEAD,OPTIONS",
                "/api/v1/outlook/49-9062|GET,HEAD,OPTIONS",
                "/api/v1/areas/texas|GET,HEAD,OPTIONS",
                "/api/v1/openapi.json|GET,HEAD,OPTIONS",
                "/api/v1/classifications|POST,OPTIONS",
                "/api/v1/classifications/batch|POST,OPTIONS"
            })
    void optionsNamesTheMethodsThatThereAre(String address, String methods) {
        String allowed = client.options()
                .uri(address)
                .exchange()
                .returnResult()
                .getResponseHeaders()
                .getFirst(HttpHeaders.ALLOW);

        assertThat(allowed.split(", ?")).containsExactlyInAnyOrder(methods.split(","));
    }
}
