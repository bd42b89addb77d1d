package org.htmdirectory.pages.search;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find a job by its name; its other names are answered as titles. */
@Component
@Order(10)
class RoleSearch implements SearchSection {

    private final Terminology terminology;

    RoleSearch(Terminology terminology) {
        this.terminology = terminology;
    }

    @Override
    public String heading() {
        return "Jobs";
    }

    @Override
    public List<SearchEntry> entries() {
        return terminology.roles().stream().map(RoleSearch::entry).toList();
    }

    private static SearchEntry entry(Role role) {
        return SearchEntry.of(role.name(), Arrays.asList(role.shortName()), role.opening(), "/roles/" + role.slug());
    }
}
