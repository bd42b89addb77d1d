package org.htmdirectory.lists.tables;

/**
 * A column of a table.
 *
 * @param name its name as written in the header; empty where there is none
 * @param label a name that no other column of the table has, e.g. <i>Title (2)</i> or <i>Column 3</i>
 */
public record SheetColumn(String name, String label) {}
