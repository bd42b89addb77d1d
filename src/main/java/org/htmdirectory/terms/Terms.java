package org.htmdirectory.terms;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;

/**
 * All families, roles and titles of one edition, or of the files that lie in the program. Nothing in it can be changed.
 *
 * @param families the families, in the order in which pages list them
 * @param roles the roles by slug, in the order of their names
 * @param titles the titles by slug, in the order of their wording
 * @param titlesByRole the titles that may stand for a role, by its slug
 * @param lookalikesByRole the titles that are mistaken for a role, by its slug
 * @param related the roles near a role, by its slug
 */
public record Terms(
        List<Family> families,
        Map<String, Role> roles,
        Map<String, Title> titles,
        Map<String, List<Title>> titlesByRole,
        Map<String, List<Title>> lookalikesByRole,
        Map<String, List<RelatedRole>> related) {

    /** Keeps copies that nobody can change. */
    public Terms {
        families = List.copyOf(families);
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        titlesByRole = Map.copyOf(titlesByRole);
        lookalikesByRole = Map.copyOf(lookalikesByRole);
        related = Map.copyOf(related);
    }

    /** The terms of the files that lie in the program, read without a database. */
    public static Terms packed(Citations citations) {
        return TermRows.read(RowSource.PACKED).terms(citations);
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
