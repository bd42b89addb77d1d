package org.htmdirectory.platform.reference;

/** The beginning of a text that is too long. A character that takes two places in memory is never cut in half. */
public final class Excerpt {

    private static final String MORE = "…";

    private Excerpt() {}

    /** The beginning of a text, at most {@code longest} characters of it; null for null. */
    public static String of(String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** The same for a reader: where something follows, a mark that says so is the last of the characters. */
    public static String shown(String text, int longest) {
        return text.length() <= longest ? text : of(text, longest - MORE.length()) + MORE;
    }
}
