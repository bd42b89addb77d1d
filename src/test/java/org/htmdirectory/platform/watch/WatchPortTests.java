package org.htmdirectory.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What is told to those who run the site, on a port of their own. */
@ApplicationTest
@TestPropertySource(properties = {"htm.watch.port=0", "management.prometheus.metrics.export.enabled=true"})
class WatchPortTests {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int visitors;

    @Autowired
    private WatchPort watch;

    private HttpResponse<String> ask(int port, String method, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private String figures() throws IOException, InterruptedException {
        return ask(watch.number(), "GET", "/actuator/prometheus").body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/health/writing",
                "/actuator/prometheus"
            })
    void healthAndFiguresAreToldThere(String path) throws Exception {
        assertThat(ask(watch.number(), "GET", path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/prometheus",
                "/%61ctuator/prometheus",
                "/actuator;a=b/prometheus",
                "//actuator/prometheus",
                "/about/../actuator/prometheus"
            })
    void visitorsAreToldNothing(String path) throws Exception {
        assertThat(ask(visitors, "GET", path).statusCode()).isBetween(300, 499);
        assertThat(ask(visitors, "GET", path).body()).doesNotContain("htm_edition_number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/api/v1/titles?q=bmet", "/css/directory.css"})
    void pagesAreForVisitorsAlone(String path) throws Exception {
        assertThat(ask(watch.number(), "GET", path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "htm_edition_number 1.0",
                "htm_titles ",
                "htm_roles ",
                "htm_database_answers 1.0",
                "htm_release_age_seconds{dataset=",
                "htm_runs{state=\"running\"",
                "htm_answers_memory_bytes ",
                "hikaricp_connections_active{pool=\"background\"}",
                "jvm_memory_used_bytes{"
            })
    void aFigureIsToldOf(String name) throws Exception {
        assertThat(figures()).contains(name);
    }

    @Test
    void requestsAreToldByThePatternOfTheirAddressWhetherMadeOrKept() throws Exception {
        ask(visitors, "GET", "/glossary");
        ask(visitors, "GET", "/glossary");

        assertThat(figures())
                .containsPattern("http_server_requests_seconds_count\\{.*uri=\"/glossary\"} 1")
                .contains("htm_answers_kept_total{uri=\"/glossary\"} 1.0");
    }

    @Test
    void nothingThatAVisitorTypedIsInAnyFigure() throws Exception {
        ask(visitors, "GET", "/titles?q=zyxwords");
        ask(visitors, "GET", "/zyxwords");
        ask(visitors, "GET", "/roles/zyxwords");
        ask(visitors, "ZYXWORDS", "/about");
        ask(visitors, "POST", "/classify/batch/zyxwords");

        assertThat(figures()).doesNotContainIgnoringCase("zyxwords");
    }
}
