package org.htmdirectory.pages.roles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;

/**
 * The roles that an address names, in its order; fields left empty do not count.
 *
 * @param roles those that can be used: known, each once, and no more than asked for
 * @param unknown what names no role
 * @param problem what is wrong with the address, in a sentence for the visitor, or null
 */
record ChosenRoles(List<Role> roles, List<String> unknown, String problem) {

    /** The choice of roles that those slugs name, of which {@code most} are allowed. */
    static ChosenRoles of(List<String> asked, Terminology terminology, int most) {
        List<String> slugs = asked.stream()
                .map(String::strip)
                .filter(slug -> !slug.isEmpty())
                .toList();
        Set<Role> known = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        List<Role> repeated = new ArrayList<>();
        for (String slug : slugs) {
            terminology.role(slug).ifPresentOrElse(role -> note(role, known, repeated), () -> unknown.add(slug));
        }
        return new ChosenRoles(
                known.stream().limit(most).toList(), unknown, problem(unknown, repeated, known.size(), most));
    }

    private static void note(Role role, Set<Role> known, List<Role> repeated) {
        if (!known.add(role)) {
            repeated.add(role);
        }
    }

    private static String problem(List<String> unknown, List<Role> repeated, int known, int most) {
        if (!unknown.isEmpty()) {
            return "The directory has no role %s.".formatted(BadInputException.quoted(unknown.get(0)));
        }
        if (!repeated.isEmpty()) {
            return "The role %s is named twice. Each role can be named once."
                    .formatted(repeated.get(0).name());
        }
        return known > most ? "These are %d roles. There is room for %d.".formatted(known, most) : null;
    }

    /** The address of a page about those roles. */
    static String address(String path, List<Role> roles) {
        return path
                + roles.stream()
                        .map(Role::slug)
                        .collect(Collectors.joining("&role=", roles.isEmpty() ? "" : "?role=", ""));
    }

    /** The address of a page about all of those roles but one. */
    static String addressWithout(Role left, String path, List<Role> roles) {
        return address(path, roles.stream().filter(role -> !role.equals(left)).toList());
    }
}
