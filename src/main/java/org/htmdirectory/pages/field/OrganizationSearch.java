package org.htmdirectory.pages.field;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find an organization by its name or its acronym. */
@Component
@Order(50)
class OrganizationSearch implements SearchSection {

    private final Field field;

    OrganizationSearch(Field field) {
        this.field = field;
    }

    @Override
    public String heading() {
        return "Organizations";
    }

    @Override
    public List<SearchEntry> entries() {
        return field.organizations().stream().map(OrganizationSearch::entry).toList();
    }

    private static SearchEntry entry(Organization organization) {
        return SearchEntry.of(
                organization.name(),
                Arrays.asList(organization.acronym()),
                organization.standing(),
                organization.address());
    }
}
