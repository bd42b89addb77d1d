package org.htmdirectory.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.dataset.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the terms of the current edition from the database. */
@Component
class TermsLoader {

    private final FamilyRepository families;
    private final RoleRepository roles;
    private final RelationRepository relations;
    private final TitleRepository titles;
    private final EquivalenceRepository equivalences;
    private final LookalikeRepository lookalikes;
    private final Sources sources;

    TermsLoader(
            FamilyRepository families,
            RoleRepository roles,
            RelationRepository relations,
            TitleRepository titles,
            EquivalenceRepository equivalences,
            LookalikeRepository lookalikes,
            Sources sources) {
        this.families = families;
        this.roles = roles;
        this.relations = relations;
        this.titles = titles;
        this.equivalences = equivalences;
        this.lookalikes = lookalikes;
        this.sources = sources;
    }

    @Transactional(readOnly = true)
    public Terms load() {
        List<Family> familyList = families.findAllByOrderByPosition().stream()
                .map(FamilyEntity::toFamily)
                .toList();
        Map<String, Role> roleMap = bySlug(
                roles.findAllByOrderByName().stream()
                        .map(role -> role.toRole(sources))
                        .toList(),
                Role::slug);
        Map<String, Title> titleMap = bySlug(titles(roleMap), Title::slug);
        return new Terms(familyList, roleMap, titleMap, byRole(titleMap.values()), related(roleMap));
    }

    private List<Title> titles(Map<String, Role> roleMap) {
        Map<String, List<Reading>> readings = equivalences.findAllByOrderByTitleAscPositionAsc().stream()
                .collect(Collectors.groupingBy(
                        EquivalenceEntity::title,
                        Collectors.mapping(
                                row -> row.toReading(roleMap.get(row.role()).ref()), Collectors.toList())));
        Map<String, List<Lookalike>> others = lookalikes.findAllByOrderById().stream()
                .collect(Collectors.groupingBy(
                        LookalikeEntity::title,
                        Collectors.mapping(
                                row -> row.toLookalike(
                                        roleMap.get(row.resembles()).ref(), sources),
                                Collectors.toList())));
        return titles.findAllByOrderByTitle().stream()
                .map(title -> title.toTitle(
                        readings.getOrDefault(title.slug(), List.of()),
                        others.getOrDefault(title.slug(), List.of()),
                        sources))
                .toList();
    }

    private Map<String, List<RelatedRole>> related(Map<String, Role> roleMap) {
        return relations.findAllByOrderById().stream()
                .collect(Collectors.groupingBy(
                        RelationEntity::role,
                        Collectors.mapping(
                                row -> new RelatedRole(
                                        roleMap.get(row.related()).ref(),
                                        row.reason(),
                                        sources.citation(row.citation())),
                                Collectors.toList())));
    }

    private static Map<String, List<Title>> byRole(Collection<Title> titles) {
        Map<String, List<Title>> byRole = new LinkedHashMap<>();
        titles.stream()
                .sorted(Comparator.comparing(Title::kind))
                .forEach(title -> title.readings()
                        .forEach(
                                reading -> byRole.computeIfAbsent(reading.role().slug(), slug -> new ArrayList<>())
                                        .add(title)));
        return byRole;
    }

    private static <T> Map<String, T> bySlug(List<T> values, Function<T, String> slug) {
        Map<String, T> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(slug.apply(value), value));
        return map;
    }
}
