package org.htmdirectory.terms;

/**
 * A role as others point to it.
 *
 * @param slug the role's permanent address part
 * @param name the standard name
 * @param family the slug of its family
 */
public record RoleRef(String slug, String name, String family) {}
