package org.htmdirectory.pages.field;

/**
 * An organization as other pages name it.
 *
 * @param name its name, with its short name
 * @param address its page
 */
public record OrganizationLink(String name, String address) {}
