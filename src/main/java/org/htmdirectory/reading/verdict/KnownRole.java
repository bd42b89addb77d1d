package org.htmdirectory.reading.verdict;

import java.util.List;
import org.htmdirectory.terms.RoleRef;

/**
 * A standard role as the classifier knows it.
 *
 * @param role the role
 * @param codes what to report it under: the strongest of each scheme first
 */
public record KnownRole(RoleRef role, List<ReportedCode> codes) {}
