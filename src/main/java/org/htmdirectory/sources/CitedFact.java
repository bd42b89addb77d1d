package org.htmdirectory.sources;

/**
 * A fact that rests on a cited page, named so that a reader finds it.
 *
 * @param kind what such facts are called, in the plural
 * @param label its name, or the address where it has none
 * @param address the page of this directory that shows it
 */
record CitedFact(String kind, String label, String address) {}
