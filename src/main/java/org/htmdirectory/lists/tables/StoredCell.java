package org.htmdirectory.lists.tables;

/**
 * A cell as a workbook stores it.
 *
 * @param text what a reader sees
 * @param type the stored type: {@code n}, {@code b}, {@code e}, {@code d}, {@code str}, or {@code inlineStr} for any text
 * @param value the stored value, still with the workbook's own escapes; null where a formula has no saved result
 * @param style the index of its style, 0 for the plain one
 * @param formula its formula or null
 */
record StoredCell(String text, String type, String value, int style, Formula formula) implements Cell {

    /**
     * A formula as stored: formulas filled down a column are stored once and then pointed to.
     *
     * @param text the formula, empty where it points to a shared one
     * @param kind {@code shared}, {@code array} or null
     * @param range the cells that it is for, or null
     * @param shared the number of the shared formula, or null
     */
    record Formula(String text, String kind, String range, String shared) {}
}
