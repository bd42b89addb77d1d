package org.htmdirectory.reading.words;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Finds words within two typing slips without comparing all of them: two words that near share a form that arises
 * when up to two letters are left out of the beginning of each (symmetric deletion, Garbe 2012). Forms are kept as hash
 * codes beside word numbers in one sorted array; a clash of hash codes only costs a comparison.
 */
final class Deletions {

    private static final int BEGINNING = 7;
    private static final int MOST = 2;

    private final long[] forms;

    /** The deletion forms of words; a word's number is its place in the array. */
    Deletions(String[] words) {
        LongStream.Builder pairs = LongStream.builder();
        for (int number = 0; number < words.length; number++) {
            if (words[number].length() >= 3) {
                long low = number;
                forms(words[number], MOST, form -> pairs.add((long) form.hashCode() << 32 | low));
            }
        }
        forms = pairs.build().sorted().distinct().toArray();
    }

    /** Numbers of the words that may lie so many slips away, two at most; all that do are among them. */
    Set<Integer> near(String word, int slips) {
        Set<Integer> numbers = new LinkedHashSet<>();
        forms(word, slips, form -> {
            long first = (long) form.hashCode() << 32;
            int at = Arrays.binarySearch(forms, first);
            for (int i = at < 0 ? -at - 1 : at; i < forms.length && forms[i] >> 32 == first >> 32; i++) {
                numbers.add((int) forms[i]);
            }
        });
        return numbers;
    }

    private static void forms(String word, int most, Consumer<String> use) {
        Set<String> seen = new LinkedHashSet<>();
        collect(word.substring(0, Math.min(BEGINNING, word.length())), most, seen);
        seen.forEach(use);
    }

    private static void collect(String form, int left, Set<String> seen) {
        seen.add(form);
        if (left == 0) {
            return;
        }
        for (int at = 0; at < form.length(); at++) {
            collect(form.substring(0, at) + form.substring(at + 1), left - 1, seen);
        }
    }
}
