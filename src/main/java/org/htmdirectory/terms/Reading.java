package org.htmdirectory.terms;

/**
 * One role that a title may stand for.
 *
 * @param role the role
 * @param equivalence how the title stands to it
 * @param level the level the wording bears, or null
 * @param when what must be true for this reading, where the title is ambiguous, or null
 */
public record Reading(RoleRef role, Equivalence equivalence, Level level, String when) {}
