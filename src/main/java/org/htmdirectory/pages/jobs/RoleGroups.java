package org.htmdirectory.pages.jobs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.terms.RoleRef;
import org.springframework.stereotype.Component;

/** The groups of roles of the current edition. */
@Component
public class RoleGroups {

    private final PerEdition<Map<String, RoleGroup>> bySlug;
    private final PerEdition<Map<String, RoleGroup>> byRole;

    RoleGroups(Editions editions, RowSource rows) {
        RoleGroupTables tables = new RoleGroupTables();
        this.bySlug = new PerEdition<>(editions, () -> {
            Map<String, RoleGroup> groups = new LinkedHashMap<>();
            rows.rows(tables.roleGroupTable(), RoleGroupEntity.class).stream()
                    .sorted(Comparator.comparing(RoleGroupEntity::position))
                    .forEach(row -> groups.put(row.slug(), row.toGroup()));
            return groups;
        });
        this.byRole = new PerEdition<>(editions, () -> {
            Map<String, RoleGroup> groups = new LinkedHashMap<>();
            rows.rows(tables.groupedRoleTable(), GroupedRoleEntity.class).stream()
                    .sorted(Comparator.comparing(GroupedRoleEntity::position))
                    .forEach(row -> groups.put(row.role(), bySlug.get().get(row.group())));
            return groups;
        });
    }

    /** All groups, in the order in which pages list them. */
    List<RoleGroup> all() {
        return List.copyOf(bySlug.get().values());
    }

    /** The group of that slug. */
    Optional<RoleGroup> find(String slug) {
        return Optional.ofNullable(bySlug.get().get(slug));
    }

    /** The slugs of the roles in a group, in the order in which pages list them. */
    List<String> rolesIn(RoleGroup group) {
        return byRole.get().entrySet().stream()
                .filter(entry -> entry.getValue().equals(group))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The group that a role is in; every role is in one. */
    public RoleGroup groupOf(RoleRef role) {
        return byRole.get().get(role.slug());
    }
}
