package org.htmdirectory.codes.scheme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All schemes and codes of one edition. Nothing in it can be changed. */
record Codes(
        Map<String, Scheme> schemes,
        Map<CodeKey, Code> bySlug,
        Map<String, List<Code>> byScheme,
        Map<CodeKey, List<Code>> children) {

    Codes {
        schemes = Collections.unmodifiableMap(new LinkedHashMap<>(schemes));
        bySlug = Map.copyOf(bySlug);
        byScheme = Map.copyOf(byScheme);
        children = Map.copyOf(children);
    }

    static Codes of(Map<String, Scheme> schemes, List<Code> codes) {
        return new Codes(
                schemes,
                codes.stream()
                        .collect(Collectors.toMap(
                                code -> new CodeKey(code.scheme().slug(), code.slug()), Function.identity())),
                grouped(codes, code -> code.scheme().slug()),
                grouped(
                        codes.stream().filter(code -> code.parentCode() != null).toList(),
                        code -> new CodeKey(code.scheme().slug(), code.parentCode())));
    }

    private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }
}
