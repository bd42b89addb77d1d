package org.htmdirectory.api.access;

import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class RateLimitedApplicationTests {

    @Autowired
    private RestTestClient client;

    @Test
    void everyClassificationTellsTheLimitThatThereIs() {
        client.post()
                .uri("/api/v1/classifications")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"title\": \"BMET II\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("RateLimit-Policy", "\"classifications\";q=60000;w=60")
                .expectHeader()
                .valueMatches("RateLimit", "\"classifications\";r=\\d+;t=\\d+");
    }
}
