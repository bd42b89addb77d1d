package org.htmdirectory.terms;

/**
 * A family of roles that do like work.
 *
 * @param slug its address part, e.g. {@code imaging}
 * @param name its name on pages
 * @param description one plain sentence
 */
public record Family(String slug, String name, String description) {}
