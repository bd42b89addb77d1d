package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.api.access.ListOf;
import org.htmdirectory.api.access.ListPage;
import org.htmdirectory.api.access.PagedAnswer;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.jspecify.annotations.Nullable;

/** Standard roles, a page at a time, in JSON. */
@ListOf(name = "roles", of = RoleSummaries.RoleSummary.class)
record RoleSummaries(
        int edition,
        int total,
        @Nullable String next,
        @Nullable String prev,
        List<RoleSummary> roles) implements PagedAnswer {

    static RoleSummaries of(ListPage<Role> page, int edition) {
        return new RoleSummaries(
                edition,
                page.total(),
                page.next(),
                page.prev(),
                page.rows().stream().map(RoleSummary::of).toList());
    }

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
