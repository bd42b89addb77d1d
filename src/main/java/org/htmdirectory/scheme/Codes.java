package org.htmdirectory.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All schemes and codes of one edition. */
record Codes(
        Map<String, Scheme> schemes,
        Map<CodeKey, Code> bySlug,
        Map<String, List<Code>> byScheme,
        Map<CodeKey, List<Code>> children) {

    static Codes of(Map<String, Scheme> schemes, List<Code> codes) {
        Map<CodeKey, Code> bySlug = new LinkedHashMap<>();
        codes.forEach(code -> bySlug.put(new CodeKey(code.scheme().slug(), code.slug()), code));
        return new Codes(
                schemes,
                bySlug,
                grouped(codes, code -> code.scheme().slug()),
                grouped(
                        codes.stream().filter(code -> code.parentCode() != null).toList(),
                        code -> new CodeKey(code.scheme().slug(), code.parentCode())));
    }

    private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
