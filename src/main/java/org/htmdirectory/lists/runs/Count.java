package org.htmdirectory.lists.runs;

/**
 * How many rows of a run are of one sort.
 *
 * @param kind by what they are counted
 * @param value the code of the verdict, the slug of the role or the code of the level
 * @param rows how many
 */
public record Count(CountKind kind, String value, int rows) {}
