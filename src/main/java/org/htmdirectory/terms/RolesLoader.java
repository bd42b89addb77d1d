package org.htmdirectory.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** Reads families and roles from the database. */
@Component
class RolesLoader {

    private final FamilyRepository families;
    private final RoleRepository roles;
    private final RelationRepository relations;
    private final Sources sources;

    RolesLoader(FamilyRepository families, RoleRepository roles, RelationRepository relations, Sources sources) {
        this.families = families;
        this.roles = roles;
        this.relations = relations;
        this.sources = sources;
    }

    /** All families, in the order in which pages list them. */
    List<Family> families() {
        return families.findAllByOrderByPosition().stream()
                .map(FamilyEntity::toFamily)
                .toList();
    }

    /** All roles by slug, in the order of their names. */
    Map<String, Role> roles(List<Family> known) {
        Map<String, Family> familyBySlug = known.stream().collect(Collectors.toMap(Family::slug, Function.identity()));
        Map<String, Role> bySlug = new LinkedHashMap<>();
        roles.findAllByOrderByName().stream()
                .map(role -> role.toRole(familyBySlug.get(role.family()), sources))
                .forEach(role -> bySlug.put(role.slug(), role));
        return bySlug;
    }

    /** The neighbors of each role, by its slug. */
    Map<String, List<RelatedRole>> related(Map<String, Role> known) {
        return relations.findAllByOrderById().stream()
                .collect(Collectors.groupingBy(
                        RelationEntity::role,
                        Collectors.mapping(
                                row -> row.toRelatedRole(
                                        known.get(row.related()).ref(), sources),
                                Collectors.toUnmodifiableList())));
    }
}
