package org.htmdirectory.platform.site;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class SecurityHeadersTests {

    @Autowired
    private RestTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/about",
                "/about",
                "/about?unknown=1",
                "/nothing/here",
                "/css/directory.css",
                "/handouts/poster.pdf",
                "/about/",
                "/actuator/health"
            })
    void everyAnswerHasEachOnce(String address) {
        RestTestClient.ResponseSpec answer = client.get().uri(address).exchange();

        SecurityHeaders.ALL.forEach((name, value) -> answer.expectHeader().valueEquals(name, value));
    }

    @Test
    void nobodyIsBelievedToHaveComeByTlsWhoOnlySaysSo() {
        client.get()
                .uri("/about")
                .header("X-Forwarded-Proto", "https")
                .exchange()
                .expectHeader()
                .doesNotExist("Strict-Transport-Security");
    }
}
