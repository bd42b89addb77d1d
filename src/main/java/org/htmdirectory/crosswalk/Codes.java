package org.htmdirectory.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All schemes and codes of one edition, and what ties them to roles and to each other. */
record Codes(
        Map<String, Scheme> schemes,
        Map<CodeKey, Code> bySlug,
        Map<String, List<Code>> byScheme,
        Map<CodeKey, List<Code>> children,
        Map<String, List<Mapping>> mappingsByRole,
        Map<CodeKey, List<Mapping>> mappingsByCode,
        Map<CodeKey, List<Correspondence>> correspondences,
        Map<String, List<Disagreement>> disagreements) {

    static Codes of(
            Map<String, Scheme> schemes,
            List<Code> codes,
            List<Mapping> mappings,
            List<Correspondence> correspondences,
            List<Disagreement> disagreements) {
        List<Mapping> sorted = mappings.stream().sorted(Mapping.STRONGEST_FIRST).toList();
        Map<CodeKey, Code> bySlug = new LinkedHashMap<>();
        codes.forEach(code -> bySlug.put(new CodeKey(code.scheme().slug(), code.slug()), code));
        return new Codes(
                schemes,
                bySlug,
                grouped(codes, code -> code.scheme().slug()),
                grouped(
                        codes.stream().filter(code -> code.parentCode() != null).toList(),
                        code -> new CodeKey(code.scheme().slug(), code.parentCode())),
                grouped(sorted, mapping -> mapping.role().slug()),
                grouped(sorted, mapping -> CodeKey.of(mapping.code())),
                bothEnds(correspondences),
                grouped(disagreements, disagreement -> disagreement.role().slug()));
    }

    private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<CodeKey, List<Correspondence>> bothEnds(List<Correspondence> correspondences) {
        Map<CodeKey, List<Correspondence>> ends = new LinkedHashMap<>();
        for (Correspondence each : correspondences) {
            ends.computeIfAbsent(CodeKey.of(each.from()), key -> new ArrayList<>())
                    .add(each);
            ends.computeIfAbsent(CodeKey.of(each.to()), key -> new ArrayList<>())
                    .add(each);
        }
        return ends;
    }
}
