package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.jspecify.annotations.Nullable;

/** All standard roles, in JSON. */
record RoleSummaries(int edition, List<RoleSummary> roles) {

    /** A role in short. */
    record RoleSummary(
            String slug,
            String name,
            @Nullable String shortName,
            String family,
            String distinction,
            @OneOf(Level.class) List<String> levels) {

        static RoleSummary of(Role role) {
            return new RoleSummary(
                    role.slug(),
                    role.name(),
                    role.shortName(),
                    role.family().slug(),
                    role.distinction(),
                    role.levels().stream().map(Level::code).toList());
        }
    }
}
