package org.htmdirectory.reading.model;

/**
 * One labelled job to learn from.
 *
 * @param clues what it shows
 * @param field how far it is work in the field: 1, 0, or one half where the words stand for both
 * @param role slug of its role, or null where it has none or more than one
 * @param weight how often it counts
 */
public record Example(Clues clues, double field, String role, int weight) {}
