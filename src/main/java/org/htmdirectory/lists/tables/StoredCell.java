package org.htmdirectory.lists.tables;

/**
 * A cell as a workbook stores it; of a formula, its saved result.
 *
 * @param text what a reader sees
 * @param type the stored type: {@code n}, {@code b}, {@code e}, {@code d}, or {@code str} for any text
 * @param value the stored value
 * @param style the index of its style, 0 for the plain one
 */
record StoredCell(String text, String type, String value, int style) implements Cell {}
