package org.htmdirectory.api.description;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** What each operation may answer: an example of it, and the problems that it may meet. */
final class DescribedAnswers implements DescriptionPart {

    private final Map<String, Supplier<?>> examples = new HashMap<>();
    private final JsonMapper json;

    DescribedAnswers(List<AnswerExamples> examples, JsonMapper json) {
        examples.forEach(some -> this.examples.putAll(some.answers()));
        this.json = json;
    }

    @Override
    public void complete(OpenAPI description) {
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::complete);
    }

    private void complete(Operation operation) {
        ApiResponse found = operation.getResponses().get("200");
        Supplier<?> example = examples.get(operation.getOperationId());
        if (example != null) {
            Object shown = ShortAnswer.of(json.convertValue(example.get(), Object.class));
            found.getContent().values().forEach(content -> content.setExample(shown));
        }
        operation.setResponses(answers(operation, found.description("The answer")));
    }

    private static ApiResponses answers(Operation operation, ApiResponse found) {
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse("200", found);
        if (operation.getParameters() != null || operation.getRequestBody() != null) {
            responses.addApiResponse("400", problem("What was given cannot be used"));
        }
        if (isInPath(operation)) {
            responses.addApiResponse("404", problem("It is not in the directory"));
        }
        responses.addApiResponse("409", problem("Another edition is held than the one that was asked for"));
        if (operation.getRequestBody() != null) {
            responses.addApiResponse("413", problem("The body is too large"));
            responses.addApiResponse("415", problem("The body is not sent as JSON"));
        }
        responses.setDefault(problem("Any other problem"));
        return responses;
    }

    private static boolean isInPath(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
    }

    private static ApiResponse problem(String what) {
        return new ApiResponse()
                .description(what)
                .content(new Content()
                        .addMediaType(
                                APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(SentSchema.reference(ProblemResource.class.getSimpleName()))));
    }
}
