package org.htmdirectory.api.access;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.api.description.DescriptionPart;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Says of every address that {@code fields} and {@code edition} may be asked there, and what an answer with chosen fields is. */
@Component
@Order(DescriptionPart.ASKED)
class AskedAnswerDescription implements DescriptionPart {

    private static final String SCHEMAS = "#/components/schemas/";

    private final RequestMappingHandlerMapping handlers;

    AskedAnswerDescription(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @Override
    public void complete(OpenAPI description) {
        Map<String, Class<?>> answers = new LinkedHashMap<>();
        handlers.getHandlerMethods().values().stream()
                .map(handler -> handler.getReturnType().getParameterType())
                .filter(Class::isRecord)
                .forEach(answer -> answers.put(answer.getSimpleName(), answer));
        Map<String, Schema> schemas = description.getComponents().getSchemas();
        answers.values().stream()
                .filter(answer -> schemas.containsKey(answer.getSimpleName()))
                .forEach(answer -> allowChoice(answer, schemas));
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> describe(operation, answers));
    }

    private static void allowChoice(Class<?> answer, Map<String, Schema> schemas) {
        String holder = ChosenFields.holder(answer).getSimpleName();
        schemas.put(part(holder), partOf(holder, schemas.get(holder)));
        ListOf list = answer.getAnnotation(ListOf.class);
        if (list != null) {
            Schema<?> rows = (Schema<?>)
                    schemas.get(answer.getSimpleName()).getProperties().get(list.name());
            rows.setItems(new JsonSchema().anyOf(List.of(rows.getItems(), reference(part(holder)))));
        }
    }

    private static String part(String schema) {
        return schema + "Part";
    }

    private static Schema<?> partOf(String name, Schema<?> whole) {
        Schema<?> part = new JsonSchema();
        part.setTypes(Set.of("object"));
        part.setDescription("Those fields of a %s that the request chose".formatted(name));
        part.setProperties(whole.getProperties());
        part.setMinProperties(1);
        return part;
    }

    private static void describe(Operation operation, Map<String, Class<?>> answers) {
        List<Class<?>> given = new ArrayList<>();
        for (MediaType content :
                operation.getResponses().get("200").getContent().values()) {
            List<Schema<?>> wholes = choices(content.getSchema());
            List<Schema<?>> all = new ArrayList<>(wholes);
            for (Schema<?> whole : wholes) {
                Class<?> answer = answers.get(whole.get$ref().substring(SCHEMAS.length()));
                given.add(answer);
                if (ChosenFields.holder(answer) == answer) {
                    all.add(reference(part(answer.getSimpleName())));
                }
            }
            content.setSchema(all.size() == 1 ? all.get(0) : new JsonSchema().anyOf(List.copyOf(all)));
        }
        operation.addParametersItem(fields(given));
        operation.addParametersItem(edition());
    }

    private static List<Schema<?>> choices(Schema<?> schema) {
        return schema.getOneOf() == null
                ? List.of(schema)
                : schema.getOneOf().stream().<Schema<?>>map(each -> each).toList();
    }

    private static Parameter fields(List<Class<?>> answers) {
        String names = answers.stream()
                .map(answer -> String.join(", ", ChosenFields.names(ChosenFields.holder(answer)))
                        + (answer.isAnnotationPresent(ListOf.class) ? " (of each in the list)" : ""))
                .collect(Collectors.joining("; or "));
        return query(
                ChosenFields.PARAMETER,
                "Which fields to send, their names with commas between them; all where none is named: " + names,
                "string");
    }

    private static Parameter edition() {
        return query(
                PinnedEdition.PARAMETER,
                "The number of the edition to answer from. Where it is not the one held, the answer is a conflict (409)"
                        + " that names the one which is",
                "integer");
    }

    private static Parameter query(String name, String description, String type) {
        return new Parameter()
                .name(name)
                .in("query")
                .required(false)
                .description(description)
                .schema(new JsonSchema().types(Set.of(type)));
    }

    private static Schema<?> reference(String name) {
        return new JsonSchema().$ref(SCHEMAS + name);
    }
}
