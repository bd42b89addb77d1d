package org.htmdirectory.api.description;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/** The records that handlers send, with those within them, by the names that the description gives them. */
final class SentRecords {

    private final Map<String, Class<?>> found = new LinkedHashMap<>();

    static Map<String, Class<?>> of(Collection<HandlerMethod> handlers, Class<?>... others) {
        SentRecords records = new SentRecords();
        handlers.forEach(handler -> records.add(ResolvableType.forMethodReturnType(handler.getMethod())));
        Stream.of(others).map(ResolvableType::forClass).forEach(records::add);
        return records.found;
    }

    private void add(ResolvableType type) {
        Class<?> itself = type.resolve(Object.class);
        if (itself.isRecord() && found.put(itself.getSimpleName(), itself) == null) {
            for (RecordComponent component : itself.getRecordComponents()) {
                add(ResolvableType.forType(component.getGenericType()));
            }
        }
        if (itself.isSealed()) {
            Stream.of(itself.getPermittedSubclasses())
                    .map(ResolvableType::forClass)
                    .forEach(this::add);
        }
        Stream.of(type.getGenerics()).forEach(this::add);
    }
}
