package org.htmdirectory.lists.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How workbooks write characters that XML cannot hold: {@code _x000D_} for a carriage return. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private Escapes() {}

    static String decode(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        return ESCAPE.matcher(stored)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    static String encode(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }
}
