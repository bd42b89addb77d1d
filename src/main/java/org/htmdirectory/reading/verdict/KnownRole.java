package org.htmdirectory.reading.verdict;

import java.util.List;
import org.htmdirectory.codes.crosswalk.SchemeMappings;
import org.htmdirectory.terms.RoleRef;

/**
 * A standard role as the classifier knows it.
 *
 * @param role the role
 * @param codes what to report it under: the strongest of each scheme first
 */
public record KnownRole(RoleRef role, List<ReportedCode> codes) {

    /** A role with the codes that it maps to. */
    public static KnownRole of(RoleRef role, List<SchemeMappings> mappings) {
        return new KnownRole(
                role,
                mappings.stream()
                        .flatMap(group -> group.mappings().stream())
                        .map(mapping -> new ReportedCode(
                                mapping.code().scheme().slug(),
                                mapping.code().code(),
                                mapping.code().name(),
                                mapping.match().code()))
                        .toList());
    }
}
