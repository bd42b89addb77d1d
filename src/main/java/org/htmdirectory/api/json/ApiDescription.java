package org.htmdirectory.api.json;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says beyond what the handlers show by themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final MediaType PROBLEM =
            new MediaType().schema(new Schema<>().$ref(ProblemResource.class.getSimpleName()));

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("HTM Directory")
                        .version("v1")
                        .description("Job titles of healthcare technology management: what each stands for, its"
                                + " official codes, and what official statistics say of these. No key is needed. Fields"
                                + " are added, never renamed or removed, within v1.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer problems() {
        return description -> {
            ModelConverters.getInstance(true)
                    .readAll(ProblemResource.class)
                    .forEach(description.getComponents()::addSchemas);
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::addProblems);
        };
    }

    private static void addProblems(Operation operation) {
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse("200", operation.getResponses().get("200"));
        if (operation.getParameters() != null || operation.getRequestBody() != null) {
            responses.addApiResponse("400", answer("What was given cannot be used"));
        }
        if (operation.getRequestBody() != null) {
            responses.addApiResponse("413", answer("The body is too large"));
            responses.addApiResponse("415", answer("The body is not sent as JSON"));
        }
        if (isInPath(operation)) {
            responses.addApiResponse("404", answer("It is not in the directory"));
        }
        operation.setResponses(responses);
    }

    private static boolean isInPath(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
    }

    private static ApiResponse answer(String what) {
        return new ApiResponse()
                .description(what)
                .content(new Content().addMediaType(APPLICATION_PROBLEM_JSON_VALUE, PROBLEM));
    }
}
