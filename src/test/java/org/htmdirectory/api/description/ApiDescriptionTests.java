package org.htmdirectory.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.api.description.DrawnRequests.Drawn;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The published description of the API says what its answers are. */
@ApplicationTest
class ApiDescriptionTests {

    private static final int DRAWN = 500;

    @Autowired
    private RestTestClient client;

    @Autowired
    private Terminology terminology;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Wages wages;

    private DescribedApi api;
    private DescribedApi wholes;

    @BeforeEach
    void readDescription() {
        api = new DescribedApi(PageText.of(client, "/api/v1/openapi.json", 200));
        wholes = api.ofWholes();
    }

    @Test
    void fiveHundredAnswersOfAllAddressesAreAsDescribed() {
        List<Drawn> drawn = new DrawnRequests(13, terminology, schemes, wages).draw(DRAWN);

        assertThat(drawn.stream().flatMap(this::faults)).isEmpty();
    }

    @Test
    void everyFieldOfEveryObjectIsExplained() {
        assertThat(api.objects().flatMap(api::unexplained)).isEmpty();
    }

    @Test
    void everyObjectThatIsSentSaysWhichFieldsAreAlwaysThere() {
        assertThat(api.objects().filter(name -> !name.endsWith("Part")))
                .allSatisfy(name ->
                        assertThat(api.schema(name).path("required")).as(name).isNotEmpty());
    }

    @Test
    void everyExampleIsAnAnswerAsDescribed() {
        assertThat(api.examples()).hasSizeGreaterThan(8);
        assertThat(api.examples().stream().flatMap(place -> wholes.faultsOfExample(place).stream()))
                .isEmpty();
    }

    @Test
    void aBatchSaysHowManyJobsItMayHold() {
        JsonNode body = api.document()
                .at("/paths/~1api~1v1~1classifications~1batch/post/requestBody/content/application~1json/schema");

        assertThat(body.at("/oneOf/0/maxItems").intValue()).isEqualTo(1_000);
    }

    private Stream<String> faults(Drawn drawn) {
        EntityExchangeResult<String> answer = drawn.body() == null
                ? ask(client.get().uri(URI.create(drawn.address())))
                : ask(client.post()
                        .uri(drawn.address())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(drawn.body()));
        MediaType type = answer.getResponseHeaders().getContentType();
        DescribedApi description = drawn.address().contains("fields=") ? api : wholes;
        return description
                .faults(
                        drawn.method(),
                        drawn.path(),
                        answer.getStatus().value(),
                        type.getType() + "/" + type.getSubtype(),
                        answer.getResponseBody())
                .stream()
                .limit(3)
                .map(fault -> drawn.method() + " " + drawn.address() + " " + fault);
    }

    private static EntityExchangeResult<String> ask(RestTestClient.RequestHeadersSpec<?> request) {
        return request.exchange().expectBody(String.class).returnResult();
    }
}
