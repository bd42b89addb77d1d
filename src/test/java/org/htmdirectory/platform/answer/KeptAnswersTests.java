package org.htmdirectory.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the whole application does with answers that are kept. */
@ApplicationTest
class KeptAnswersTests {

    /** What people type, or many values of one parameter: answers to these are made each time. */
    private static final Set<String> NOT_KEPT = Set.of(
            "as",
            "code",
            "country",
            "countryOfAll",
            "deleted",
            "delimiter",
            "department",
            "departmentOfAll",
            "description",
            "employer",
            "employerOfAll",
            "encoding",
            "header",
            "more",
            "saved",
            "seen",
            "sheet",
            "show",
            "title");

    @Autowired
    private ObjectProvider<AskedParameters> asked;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void eachParameterIsKnownToBeChosenOrTyped() {
        KnownParameters known = new KnownParameters(asked);
        Set<String> names = new TreeSet<>();
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                names.addAll(known.of(method));
            }
        });

        Set<String> both = new TreeSet<>(AnswerKey.CHOSEN);
        both.addAll(AnswerKey.LOOKED_UP);
        both.addAll(NOT_KEPT);
        assertThat(both).containsAll(names);
        assertThat(names).containsAll(both);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/roles/biomedical-equipment-technician",
                "/roles?sort=pay&state=texas",
                "/roles.csv",
                "/api/v1/roles?size=3&fields=slug",
                "/handouts/roles/biomedical-equipment-technician.pdf",
                "/sitemap.xml",
                "/titles?q=BMET+II",
                "/api/v1/titles?q=BMET&limit=2"
            })
    void theFirstAnswerAndTheNextAreTheSameButForTheirTime(String address) throws Exception {
        HttpResponse<byte[]> first = get(address);
        HttpResponse<byte[]> next = get(address);

        assertThat(next.statusCode()).isEqualTo(first.statusCode());
        assertThat(next.body()).isEqualTo(first.body());
        assertThat(headers(next)).isEqualTo(headers(first));
    }

    @Test
    void anAnswerIsTheSamePackedOrNot() throws Exception {
        HttpResponse<byte[]> plain = get("/roles/clinical-engineer");
        HttpResponse<byte[]> packed = get("/roles/clinical-engineer", "Accept-Encoding", "gzip");

        assertThat(unpacked(packed.body())).isEqualTo(plain.body());
        assertThat(packed.headers().firstValue("Content-Length")).hasValue(String.valueOf(packed.body().length));
        assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(packed.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void whoHoldsAnAnswerIsSentNone() throws Exception {
        String tag =
                get("/roles/clinical-engineer").headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get("/roles/clinical-engineer", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void whatAcceptsNoPageIsSentNone() throws Exception {
        get("/roles/clinical-engineer");

        assertThat(get("/roles/clinical-engineer", "Accept", "application/json").statusCode())
                .isEqualTo(406);
    }

    @Test
    void theHeadOfAPageSaysTheLengthOfItsBody() throws Exception {
        HttpResponse<byte[]> page = get("/roles/clinical-engineer");
        HttpResponse<byte[]> head = client.send(
                HttpRequest.newBuilder(uri("/roles/clinical-engineer"))
                        .method(HttpMethod.HEAD.name(), HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(head.headers().firstValue("Content-Length")).hasValue(String.valueOf(page.body().length));
    }

    private static TreeMap<String, List<String>> headers(HttpResponse<?> response) {
        TreeMap<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(address));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }
}
