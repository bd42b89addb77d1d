package org.htmdirectory.api.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.ReflectionUtils;

/** The fields that a request wants of an answer: {@code fields=slug,name}. */
final class ChosenFields {

    static final String PARAMETER = "fields";

    private final Class<?> holder;
    private final Set<String> names;

    private ChosenFields(Class<?> holder, Set<String> names) {
        this.holder = holder;
        this.names = names;
    }

    /** Reads the parameter; throws {@link RefusedRequestException} where it names a field that there is not. */
    static ChosenFields read(String text, Class<?> answer) {
        Class<?> holder = holder(answer);
        List<String> known = names(holder);
        Set<String> names = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!known.containsAll(names)) {
            throw new RefusedRequestException(
                    PARAMETER, "must be names from this list, with commas between them: " + String.join(", ", known));
        }
        return new ChosenFields(holder, names);
    }

    /** The record whose fields may be chosen: an answer's own or, of a list, that of what it holds. */
    static Class<?> holder(Class<?> answer) {
        ListOf list = answer.getAnnotation(ListOf.class);
        return list == null ? answer : list.of();
    }

    /** The names of a record's fields. */
    static List<String> names(Class<?> holder) {
        return Arrays.stream(holder.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The answer with no other fields. */
    Object of(Object answer) {
        if (answer.getClass() == holder) {
            return cut(answer, names);
        }
        ListOf list = answer.getClass().getAnnotation(ListOf.class);
        Map<String, Object> whole = cut(answer, names(answer.getClass()));
        whole.computeIfPresent(
                list.name(),
                (name, rows) -> ((List<?>) rows)
                        .stream()
                                .map(row -> row.getClass() == holder ? cut(row, names) : row)
                                .toList());
        return whole;
    }

    private static Map<String, Object> cut(Object sent, Iterable<String> names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : sent.getClass().getRecordComponents()) {
            components.put(component.getName(), component);
        }
        for (String name : names) {
            RecordComponent component = components.get(name);
            ReflectionUtils.makeAccessible(component.getAccessor());
            Object value = ReflectionUtils.invokeMethod(component.getAccessor(), sent);
            if (value != null || !component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
                fields.put(name, value);
            }
        }
        return fields;
    }
}
