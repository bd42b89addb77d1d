package org.htmdirectory.reading.verdict;

import org.htmdirectory.terms.RoleRef;

/**
 * A role that a title may stand for.
 *
 * @param role the role
 * @param confidence how probable it is, 0 to 1
 */
public record Candidate(RoleRef role, double confidence) {}
