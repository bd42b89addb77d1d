package org.htmdirectory.api.access;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.htmdirectory.api.description.DescriptionPart;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says how often one address may ask for classifications, and in which headers an answer tells what is left. */
@Component
@Order(DescriptionPart.HEADERS)
class RateLimitDescription implements DescriptionPart {

    private final ApiProperties api;

    RateLimitDescription(ApiProperties api) {
        this.api = api;
    }

    @Override
    public void complete(OpenAPI description) {
        description.getPaths().values().stream()
                .map(path -> path.getPost())
                .filter(Objects::nonNull)
                .forEach(this::describe);
    }

    private void describe(Operation classification) {
        ApiResponse problem = classification.getResponses().getDefault();
        ApiResponse tooMany = new ApiResponse()
                .description("More than %,d jobs came from one address within a minute"
                        .formatted(api.classificationsPerMinute()))
                .content(problem.getContent())
                .addHeaderObject(HttpHeaders.RETRY_AFTER, header("Seconds until the next request is taken", "integer"));
        classification.getResponses().addApiResponse("429", tooMany);
        Stream.of(classification.getResponses().get("200"), tooMany)
                .forEach(answer -> answer.addHeaderObject(
                                RateLimitFilter.POLICY,
                                header(
                                        "The limit: q jobs in w seconds, such as \"classifications\";q=60000;w=60",
                                        "string"))
                        .addHeaderObject(
                                RateLimitFilter.LIMIT,
                                header("What is left of it: r jobs in the next t seconds", "string")));
    }

    private static Header header(String description, String type) {
        return new Header().description(description).schema(new JsonSchema().types(Set.of(type)));
    }
}
