package org.htmdirectory.api.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Completes the schema of a record that is sent by what its components say: all are there, and which may be null. */
final class SentSchema {

    private static final String NULL = "null";

    private final Schema<?> schema;
    private final Class<?> sent;

    SentSchema(Schema<?> schema, Class<?> sent) {
        this.schema = schema;
        this.sent = sent;
    }

    void complete() {
        List<String> required = new ArrayList<>();
        Map<String, Schema<?>> properties = properties();
        for (RecordComponent component : sent.getRecordComponents()) {
            String name = component.getName();
            properties.put(name, property(component, properties.get(name)));
            if (!component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
                required.add(name);
            }
        }
        schema.setRequired(required);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Map<String, Schema<?>> properties() {
        return (Map) schema.getProperties();
    }

    private Schema<?> property(RecordComponent component, Schema<?> found) {
        Schema<?> property = worded(component, found);
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            property = orNull(property);
        }
        return property;
    }

    private static Schema<?> worded(RecordComponent component, Schema<?> found) {
        OneOf set = component.getAnnotation(OneOf.class);
        if (set == null) {
            return found;
        }
        Schema<?> words = reference(set.value().getSimpleName());
        if (component.getType() != List.class) {
            return words;
        }
        found.setItems(words);
        return found;
    }

    /** A schema of the document by its name. */
    static Schema<?> reference(String name) {
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null) {
            schema.addType(NULL);
            return schema;
        }
        return new JsonSchema().oneOf(List.of(new JsonSchema().$ref(schema.get$ref()), ofType(NULL)));
    }

    static Schema<?> ofType(String type) {
        return new JsonSchema().types(Set.of(type));
    }
}
