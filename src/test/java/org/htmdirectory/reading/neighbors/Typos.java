package org.htmdirectory.reading.neighbors;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Typing slips, made by chance. */
final class Typos {

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");

    private Typos() {}

    /** Whether a text has a word of five letters or more to slip in. */
    static boolean isPossible(String text) {
        return LONG_WORD.matcher(text).find();
    }

    /** The text with one letter left out of a word of five or more. */
    static String dropped(String text, Random random) {
        List<MatchResult> words = LONG_WORD.matcher(text).results().toList();
        MatchResult word = words.get(random.nextInt(words.size()));
        int at = word.start() + random.nextInt(word.group().length());
        return text.substring(0, at) + text.substring(at + 1);
    }

    /** The text with one letter exchanged, left out, put in, or swapped with the next, in a word of five or more. */
    static String in(String text, Random random) {
        List<MatchResult> words = LONG_WORD.matcher(text).results().toList();
        MatchResult word = words.get(random.nextInt(words.size()));
        int at = word.start() + random.nextInt(word.group().length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        String before = text.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + letter + text.substring(at + 1);
            case 1 -> before + text.substring(at + 1);
            case 2 -> before + letter + text.substring(at);
            default -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }
}
