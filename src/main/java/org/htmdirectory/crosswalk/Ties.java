package org.htmdirectory.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.scheme.CodeKey;

/** All that ties codes to roles and to each other in one edition. */
record Ties(
        Map<String, List<Mapping>> mappingsByRole,
        Map<CodeKey, List<Mapping>> mappingsByCode,
        Map<CodeKey, List<Correspondence>> correspondences,
        Map<String, List<Disagreement>> disagreements) {

    static Ties of(List<Mapping> mappings, List<Correspondence> correspondences, List<Disagreement> disagreements) {
        List<Mapping> sorted = mappings.stream().sorted(Mapping.STRONGEST_FIRST).toList();
        return new Ties(
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
