package org.htmdirectory.terms;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All families, roles and titles of one edition. Nothing in it can be changed. */
record Terms(
        List<Family> families,
        Map<String, Role> roles,
        Map<String, Title> titles,
        Map<String, List<Title>> titlesByRole,
        Map<String, List<Title>> lookalikesByRole,
        Map<String, List<RelatedRole>> related) {

    Terms {
        families = List.copyOf(families);
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        titlesByRole = Map.copyOf(titlesByRole);
        lookalikesByRole = Map.copyOf(lookalikesByRole);
        related = Map.copyOf(related);
    }

    static Terms of(
            List<Family> families,
            Map<String, Role> roles,
            List<Title> titles,
            Map<String, List<RelatedRole>> related) {
        Map<String, Title> bySlug = new LinkedHashMap<>();
        titles.forEach(title -> bySlug.put(title.slug(), title));
        return new Terms(families, roles, bySlug, byRole(titles), lookalikes(titles), related);
    }

    private static Map<String, List<Title>> lookalikes(List<Title> titles) {
        return titles.stream()
                .filter(title -> title.isLookalikeOnly() && "en".equals(title.language()))
                .flatMap(title -> title.lookalikes().stream()
                        .map(lookalike -> Map.entry(lookalike.resembles().slug(), title))
                        .distinct())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private static Map<String, List<Title>> byRole(Collection<Title> titles) {
        return titles.stream()
                .sorted(Comparator.comparing(Title::kind))
                .flatMap(title -> title.readings().stream()
                        .map(reading -> Map.entry(reading.role().slug(), title)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }
}
