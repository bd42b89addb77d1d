package org.htmdirectory.testing;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Reads pages over HTTP, as a browser asks for them. */
public final class PageText {

    private PageText() {}

    /**
     * What an address answers, HTML where there is any.
     *
     * @param client asks for it
     * @param address a path with its query as people write it; what a URL must not hold is encoded
     * @param status the status that the answer must have
     */
    public static String of(RestTestClient client, String address, int status) {
        return client.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
