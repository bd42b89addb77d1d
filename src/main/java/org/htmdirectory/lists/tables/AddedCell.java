package org.htmdirectory.lists.tables;

/** Cells that we add to a visitor's table: whatever they say, no spreadsheet program may run it. */
final class AddedCell {

    private static final String TYPOGRAPHIC = "“”‘’–—";
    private static final String PLAIN = "\"\"''--";
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

    /** The same without typographic marks: a program that does not know the encoding shows others in their place. */
    static String plain(String text) {
        if (text.chars().noneMatch(sign -> TYPOGRAPHIC.indexOf(sign) >= 0)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            int known = TYPOGRAPHIC.indexOf(plain.charAt(at));
            if (known >= 0) {
                plain.setCharAt(at, PLAIN.charAt(known));
            }
        }
        return plain.toString();
    }

    static boolean isNumber(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }
}
