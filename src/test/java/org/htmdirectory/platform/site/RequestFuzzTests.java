package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.htmdirectory.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever a page is asked for, and whatever a program sends, it is answered without a fault. */
@ApplicationTest
class RequestFuzzTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Site site;

    @DictionaryEntries({
        "{\\\"title\\\":\\\"BMET\\\"}",
        "{\\\"jobs\\\":[",
        "\\\"description\\\":",
        "\\\"employer\\\":",
        "\\\"country\\\":",
        "\\\"language\\\":",
        "null",
        "]}",
        "\\\\ud800",
        "\\\\u0000",
        "biomed",
        "technician",
        "al",
        "49-9062",
        "bmet-ii",
        "biomedical-equipment-technician",
        "a,b",
        "1e99",
        "-1",
        "../",
        "\\xE2\\x80\\xAE"
    })
    @FuzzTest(lifecycle = Lifecycle.PER_EXECUTION)
    void nothingThatIsSentIsAFault(
            boolean sent,
            int address,
            int parameter,
            @NotNull String part,
            @NotNull String text,
            @NotNull String more) {
        site = site == null ? Site.of(requestMappingHandlerMapping) : site;

        HttpStatusCode status = sent ? send(text) : ask(address, parameter, part, text, more);

        assertThat(status.is5xxServerError()).isFalse();
    }

    private HttpStatusCode send(String body) {
        return client.post()
                .uri("/api/v1/classifications")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .returnResult()
                .getStatus();
    }

    private HttpStatusCode ask(int address, int parameter, String part, String text, String more) {
        List<String> pages = site.pages();
        String path = pages.get(Math.floorMod(address, pages.size())).replaceAll("\\{[^}]*}", encoded(part));
        String first =
                site.parameters().get(Math.floorMod(parameter, site.parameters().size()));
        String second = site.parameters()
                .get(Math.floorMod(parameter / 100, site.parameters().size()));
        return client.get()
                .uri(URI.create("%s?%s=%s&%s=%s".formatted(path, first, encoded(text), second, encoded(more))))
                .exchange()
                .returnResult()
                .getStatus();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
