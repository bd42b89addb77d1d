package org.htmdirectory.pages.search;

/**
 * A page offered while someone types.
 *
 * @param group what kind of page it is
 * @param title its name
 * @param role one line on it, or null
 * @param address its path
 */
record SearchSuggestion(String group, String title, String role, String address) {}
