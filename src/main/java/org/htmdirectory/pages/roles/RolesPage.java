package org.htmdirectory.pages.roles;

import java.util.List;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Role;

/**
 * All standard roles by family.
 *
 * @param groups the families with their roles
 * @param roles how many roles there are
 * @param titles how many wordings people use for them
 */
record RolesPage(List<Group> groups, int roles, long titles) {

    /** The page's heading. */
    public String title() {
        return "Roles in healthcare technology management";
    }

    /** The page's description for search engines. */
    public String description() {
        return roles
                + " standard roles that keep medical devices safe and working, by family, with what sets each apart.";
    }

    /** A family and its roles. */
    record Group(Family family, List<Entry> roles) {}

    /** A role, with the number of wordings that point to it. */
    record Entry(Role role, long titles) {}
}
