package org.htmdirectory.titles.quality;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Role;

/** What the page calls what a breakdown knows by slug or by code. */
final class DisplayNames {

    private static final Map<String, String> OTHERS = Map.of(
            Breakdown.LOOKALIKE,
            "Look-alikes: other work in our words",
            Breakdown.OTHER,
            "Other work",
            Breakdown.UNSETTLED,
            "Titles that nobody could settle",
            "another",
            "Another role",
            Verdict.AMBIGUOUS.code(),
            "Ambiguous",
            Verdict.OUTSIDE.code(),
            "Outside the field",
            Verdict.UNKNOWN.code(),
            "Unknown");

    private final Map<String, String> roles;

    DisplayNames(Collection<Role> roles) {
        this.roles = roles.stream().collect(Collectors.toUnmodifiableMap(Role::slug, Role::name));
    }

    /** The name of a role, a verdict or a sort of title; the text itself where it has none. */
    String of(String slug) {
        return roles.getOrDefault(slug, OTHERS.getOrDefault(slug, slug));
    }

    /** Whether it is the slug of a role. */
    boolean isRole(String slug) {
        return roles.containsKey(slug);
    }

    /** The names of the roles that are not among these. */
    Collection<String> others(Collection<String> slugs) {
        return roles.entrySet().stream()
                .filter(role -> !slugs.contains(role.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
