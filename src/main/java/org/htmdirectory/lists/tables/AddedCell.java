package org.htmdirectory.lists.tables;

/** Cells that we add to a visitor's table: whatever they say, no spreadsheet program may run it. */
final class AddedCell {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private AddedCell() {}

    static String text(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean harmless = isNumber(value) || text.isEmpty() || FORMULA_SIGNS.indexOf(text.charAt(0)) < 0;
        return harmless ? text : "'" + text;
    }

    static boolean isNumber(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }
}
