package org.htmdirectory.reading.employers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The long words in known names and of telling words, to read a word with one slip of the pen: a letter put in, left
 * out, changed or swapped, but not the first, where few slip.
 */
final class Spellings {

    private static final int SHORTEST = 7;

    private final Set<String> words = new HashSet<>();
    private final Map<Integer, List<String>> alike = new HashMap<>();

    void add(String word) {
        if (words.add(word) && word.length() >= SHORTEST) {
            alike.computeIfAbsent(place(word, word.length()), place -> new ArrayList<>())
                    .add(word);
        }
    }

    /** The word that is meant; null where the word is spelled right, is short or is near to none. */
    String meant(String word) {
        if (word.length() < SHORTEST || words.contains(word) || TellingWords.ENGLISH.isGeneric(word)) {
            return null;
        }
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            for (String candidate : alike.getOrDefault(place(word, length), List.of())) {
                if (isOneSlip(word, candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private static int place(String word, int length) {
        return word.charAt(0) << 8 | length;
    }

    private static boolean isOneSlip(String a, String b) {
        if (a.length() > b.length()) {
            return isOneSlip(b, a);
        }
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        if (a.length() < b.length()) {
            return a.regionMatches(at, b, at + 1, a.length() - at);
        }
        return a.regionMatches(at + 1, b, at + 1, a.length() - at - 1) || isSwapped(a, b, at);
    }

    private static boolean isSwapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.regionMatches(at + 2, b, at + 2, a.length() - at - 2);
    }
}
