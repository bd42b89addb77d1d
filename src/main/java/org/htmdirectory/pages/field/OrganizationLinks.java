package org.htmdirectory.pages.field;

import org.springframework.stereotype.Component;

/** Names organizations for other pages. */
@Component
public class OrganizationLinks {

    private final Field field;

    OrganizationLinks(Field field) {
        this.field = field;
    }

    /** The organization of that slug; the database's keys make sure that there is one. */
    public OrganizationLink of(String slug) {
        Organization found = field.organization(slug).orElseThrow();
        return new OrganizationLink(found.fullName(), found.address());
    }
}
