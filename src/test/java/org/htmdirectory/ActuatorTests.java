package org.htmdirectory;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class ActuatorTests {

    @Autowired
    private RestTestClient client;

    @Test
    void healthTellsTheStateAndNothingElse() {
        client.get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("status")
                .isEqualTo("UP")
                .jsonPath("components")
                .doesNotExist();
    }

    @Test
    void healthSaysWhichDatasetIsBehindAndStaysUp() {
        client.get()
                .uri("/actuator/health/sources")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("status")
                .isEqualTo("BEHIND")
                .jsonPath("components.release.details.bls-ep")
                .isEqualTo("held: Employment Projections 2024-34; out since 2026-08-27:"
                        + " Employment Projections 2025-35");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "env",
                "beans",
                "heapdump",
                "configprops",
                "info",
                "mappings",
                "loggers",
                "metrics",
                "prometheus"
            })
    void whatIsInsideStaysInside(String endpoint) {
        client.get()
                .uri("/actuator/{endpoint}", endpoint)
                .exchange()
                .expectStatus()
                .isNotFound();
    }
}
