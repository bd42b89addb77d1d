package org.htmdirectory.api.description;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published description of the API, by which answers are judged as JSON Schema 2020-12 has it, formats among it. An
 * answer may hold no field that the description does not name; a program that reads one is not held to that.
 */
final class DescribedApi {

    private static final String HERE = "https://directory.example.org/api/v1/openapi.json";

    private final ObjectNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new HashMap<>();

    DescribedApi(String text) {
        this((ObjectNode) JsonMapper.shared().readTree(text));
    }

    private DescribedApi(ObjectNode document) {
        this.document = document;
        document.at("/components/schemas").forEach(DescribedApi::close);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(HERE, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** The same for answers of which no field was chosen: all of them must be there. */
    DescribedApi ofWholes() {
        ObjectNode wholes = document.deepCopy();
        ObjectNode schemas = (ObjectNode) wholes.at("/components/schemas");
        objects()
                .filter(name -> name.endsWith("Part"))
                .forEach(part -> schemas.putObject(part).putObject("not"));
        return new DescribedApi(wholes);
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    JsonNode document() {
        return document;
    }

    /** The names of all objects that are described. */
    Stream<String> objects() {
        return document.at("/components/schemas").propertyNames().stream()
                .filter(name -> schema(name).has("properties"));
    }

    JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    /** The fields of an object that the description does not explain. */
    Stream<String> unexplained(String object) {
        return schema(object).path("properties").properties().stream()
                .filter(field ->
                        field.getValue().path("description").asString("").isBlank())
                .map(field -> object + "." + field.getKey());
    }

    /** Where the description shows an answer: places of schemas, each with an example beside it. */
    List<String> examples() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> document.at(answer(path.getKey(), operation.getKey(), "/example"))
                                .isContainer())
                        .map(operation -> answer(path.getKey(), operation.getKey(), "")))
                .toList();
    }

    private static String answer(String path, String method, String rest) {
        return "/paths/" + path.replace("/", "~1") + "/" + method + "/responses/200/content/application~1json" + rest;
    }

    /** What the description says otherwise than an example of its own is. */
    List<String> faultsOfExample(String place) {
        String pointer = "#" + place.replace("{", "%7B").replace("}", "%7D") + "/schema";
        return faults(pointer, document.at(place + "/example").toString());
    }

    /** What the description says otherwise than the answer to a request for {@code path} is, in sentences. */
    List<String> faults(String method, String path, int status, String type, String body) {
        String template = template(path);
        if (template == null) {
            return List.of("The description has no address for " + path);
        }
        JsonNode responses = document.path("paths")
                .path(template)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        String key = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
        if (!responses.path(key).path("content").path(type).has("schema")) {
            return List.of("%s %s: no answer %d as %s is described".formatted(method, template, status, type));
        }
        String pointer = "#"
                + Stream.of("paths", template, method.toLowerCase(Locale.ROOT), "responses", key)
                        .map(DescribedApi::escaped)
                        .reduce("", (start, step) -> start + "/" + step);
        return faults(pointer + "/content/" + escaped(type) + "/schema", body);
    }

    /** What the schema at a place of the document says otherwise than a value is. */
    List<String> faults(String pointer, String value) {
        return schemas
                .computeIfAbsent(pointer, place -> registry.getSchema(SchemaLocation.of(HERE + place)))
                .validate(value, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private String template(String path) {
        return document.path("paths").propertyNames().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingInt(template -> template.indexOf('{') < 0 ? 0 : 1))
                .orElse(null);
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }
}
