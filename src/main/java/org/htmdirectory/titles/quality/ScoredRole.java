package org.htmdirectory.titles.quality;

/**
 * How a role fared, as the page shows it.
 *
 * @param name the role's name
 * @param score how it fared
 */
record ScoredRole(String name, Breakdown.RoleScore score) {}
