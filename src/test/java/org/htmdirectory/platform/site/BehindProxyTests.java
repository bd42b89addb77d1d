package org.htmdirectory.platform.site;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a proxy that is to be believed says of its visitors. */
@ApplicationTest
@TestPropertySource(properties = "htm.site.proxies=127\\.0\\.0\\.1")
class BehindProxyTests {

    private static final String TRANSPORT_SECURITY = "Strict-Transport-Security";

    @Autowired
    private RestTestClient client;

    private RestTestClient.ResponseSpec byTls(String address) {
        return client.get().uri(address).header("X-Forwarded-Proto", "https").exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/css/directory.css", "/api/v1/roles", "/no-such-page", "/about/"})
    void whoCameByTlsIsToldToComeByNothingElseForAYear(String address) {
        byTls(address).expectHeader().valueEquals(TRANSPORT_SECURITY, RefusedByServerValve.FOR_A_YEAR);
        byTls(address).expectHeader().valueEquals(TRANSPORT_SECURITY, RefusedByServerValve.FOR_A_YEAR);
    }

    @Test
    void whoDidNotIsNotTold() {
        byTls("/glossary");

        client.get().uri("/glossary").exchange().expectHeader().doesNotExist(TRANSPORT_SECURITY);
    }

    @Test
    void itsNumberOfARequestIsSaidWhereSomethingWentWrong() {
        client.get()
                .uri("/no-such-page")
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Request-Id", "5c0d-of-the-proxy")
                .exchange()
                .expectHeader()
                .valueEquals("X-Request-Id", "5c0d-of-the-proxy");
    }
}
