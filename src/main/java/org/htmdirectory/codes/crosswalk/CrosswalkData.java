package org.htmdirectory.codes.crosswalk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.CodeKey;
import org.htmdirectory.codes.scheme.Codes;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;

/**
 * All that ties codes to roles and to each other in one edition, or in the files that lie in the program. Nothing in it
 * can be changed.
 *
 * @param mappingsByRole the codes of a role, by its slug, by scheme, the strongest match first
 * @param mappingsByCode the roles of a code, the strongest match first
 * @param correspondences what ties a code to others, at either end
 * @param disagreements where schemes disagree about a role, by its slug
 */
public record CrosswalkData(
        Map<String, List<SchemeMappings>> mappingsByRole,
        Map<CodeKey, List<Mapping>> mappingsByCode,
        Map<CodeKey, List<Correspondence>> correspondences,
        Map<String, List<Disagreement>> disagreements) {

    /** Keeps copies that nobody can change. */
    public CrosswalkData {
        mappingsByRole = Map.copyOf(mappingsByRole);
        mappingsByCode = Map.copyOf(mappingsByCode);
        correspondences = Map.copyOf(correspondences);
        disagreements = Map.copyOf(disagreements);
    }

    /** The ties of the files that lie in the program, read without a database. */
    public static CrosswalkData packed(Terms terms, Citations citations) {
        return TieRows.read(RowSource.PACKED).ties(terms, Codes.packed(citations), citations);
    }

    static CrosswalkData of(
            List<Mapping> mappings, List<Correspondence> correspondences, List<Disagreement> disagreements) {
        List<Mapping> sorted = mappings.stream().sorted(Mapping.STRONGEST_FIRST).toList();
        return new CrosswalkData(
                byScheme(sorted),
                grouped(sorted, mapping -> CodeKey.of(mapping.code())),
                bothEnds(correspondences),
                grouped(disagreements, disagreement -> disagreement.role().slug()));
    }

    private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }

    private static Map<String, List<SchemeMappings>> byScheme(List<Mapping> sorted) {
        return sorted.stream()
                .collect(Collectors.groupingBy(
                        mapping -> mapping.role().slug(),
                        Collectors.collectingAndThen(Collectors.toList(), CrosswalkData::parted)));
    }

    private static List<SchemeMappings> parted(List<Mapping> ofRole) {
        return grouped(ofRole, mapping -> mapping.code().scheme()).entrySet().stream()
                .map(entry -> new SchemeMappings(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(mappings -> mappings.scheme().position()))
                .toList();
    }

    private static Map<CodeKey, List<Correspondence>> bothEnds(List<Correspondence> correspondences) {
        return correspondences.stream()
                .flatMap(each -> Stream.of(each.from(), each.to()).map(end -> Map.entry(CodeKey.of(end), each)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }
}
