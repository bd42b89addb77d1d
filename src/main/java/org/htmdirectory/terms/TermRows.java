package org.htmdirectory.terms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;

/** The rows of this package's tables, wherever they were read; what points to a row holds its key. */
record TermRows(
        List<FamilyEntity> families,
        List<RoleEntity> roles,
        List<RelationEntity> relations,
        List<TitleEntity> titles,
        List<EquivalenceEntity> equivalences,
        List<LookalikeEntity> lookalikes) {

    static TermRows read(RowSource from) {
        TerminologyTables tables = new TerminologyTables();
        return new TermRows(
                from.rows(tables.familyTable(), FamilyEntity.class),
                from.rows(tables.roleTable(), RoleEntity.class),
                from.rows(tables.relationTable(), RelationEntity.class),
                from.rows(tables.titleTable(), TitleEntity.class),
                from.rows(tables.equivalenceTable(), EquivalenceEntity.class),
                from.rows(tables.lookalikeTable(), LookalikeEntity.class));
    }

    Terms terms(Citations citations) {
        Map<String, Role> known = roleBySlug(citations);
        return Terms.of(orderedFamilies(), known, titles(known, citations), related(known, citations));
    }

    private List<Family> orderedFamilies() {
        return families.stream()
                .sorted(Comparator.comparing(FamilyEntity::position))
                .map(FamilyEntity::toFamily)
                .toList();
    }

    private Map<String, Role> roleBySlug(Citations citations) {
        Map<String, Family> known =
                orderedFamilies().stream().collect(Collectors.toMap(Family::slug, Function.identity()));
        Map<String, Role> bySlug = new LinkedHashMap<>();
        roles.stream()
                .map(row -> row.toRole(known.get(row.family()), citations))
                .sorted(Comparator.comparing(Role::name))
                .forEach(role -> bySlug.put(role.slug(), role));
        return bySlug;
    }

    private Map<String, List<RelatedRole>> related(Map<String, Role> known, Citations citations) {
        return relations.stream()
                .collect(groupingBy(
                        RelationEntity::role,
                        mapping(
                                row -> row.toRelatedRole(
                                        known.get(row.related()).ref(), citations),
                                toUnmodifiableList())));
    }

    private List<Title> titles(Map<String, Role> known, Citations citations) {
        Map<String, List<Reading>> readings = equivalences.stream()
                .sorted(Comparator.comparing(EquivalenceEntity::position))
                .collect(groupingBy(
                        EquivalenceEntity::title,
                        mapping(row -> row.toReading(known.get(row.role()).ref()), toUnmodifiableList())));
        Map<String, List<Lookalike>> others = lookalikes.stream()
                .collect(groupingBy(
                        LookalikeEntity::title,
                        mapping(
                                row -> row.toLookalike(
                                        known.get(row.resembles()).ref(), citations),
                                toUnmodifiableList())));
        return titles.stream()
                .map(row -> row.toTitle(
                        readings.getOrDefault(row.slug(), List.of()),
                        others.getOrDefault(row.slug(), List.of()),
                        citations))
                .sorted(Comparator.comparing(Title::text))
                .toList();
    }
}
