package org.htmdirectory.terms;

import org.htmdirectory.sources.Citation;

/**
 * A role near another one (SKOS <i>related</i>).
 *
 * @param role the neighbor
 * @param reason in what way it is near, in plain words
 * @param citation where this comes from
 */
public record RelatedRole(RoleRef role, String reason, Citation citation) {}
