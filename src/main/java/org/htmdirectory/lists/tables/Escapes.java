package org.htmdirectory.lists.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How workbooks write characters that XML cannot hold: {@code _x000D_} for a carriage return. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

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
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
    }

    /** Appends text as XML, characters that XML cannot hold escaped the workbook's way. */
    static void append(StringBuilder xml, String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '&') {
                xml.append("&amp;");
            } else if (sign == '<') {
                xml.append("&lt;");
            } else if (sign == '>') {
                xml.append("&gt;");
            } else if (sign == '"') {
                xml.append("&quot;");
            } else if (sign < ' ' && sign != '\t' && sign != '\n' || sign >= 0xFFFE || isAlone(text, i)) {
                xml.append("_x%04X_".formatted((int) sign));
            } else {
                xml.append(sign);
            }
        }
    }

    // Half of a pair of surrogates.
    private static boolean isAlone(String text, int at) {
        char sign = text.charAt(at);
        if (!Character.isSurrogate(sign)) {
            return false;
        }
        return Character.isHighSurrogate(sign)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
