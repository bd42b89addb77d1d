package org.htmdirectory.reading.words;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntIntMap;
import com.carrotsearch.hppc.IntSet;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/**
 * Finds words within two typing slips without comparing all of them: two words that near share a form that arises
 * when up to two letters are left out of the beginning of each (symmetric deletion, Garbe 2012). Forms are kept as hash
 * codes beside word numbers in one sorted array; a clash of hash codes only costs a comparison.
 */
final class Deletions {

    private static final int BEGINNING = 7;
    private static final int MOST = 2;
    private static final int SHORTEST = 3;
    private static final int PRIME = 31;

    /** Leaves no letter out. */
    private static final int NONE = -1;

    private final long[] forms;

    /** Where in the array the words of a hash code begin. */
    private final IntIntMap places;

    /** The deletion forms of words; a word's number is its place in the array. */
    Deletions(String[] words) {
        LongStream.Builder pairs = LongStream.builder();
        for (int number = 0; number < words.length; number++) {
            if (words[number].length() >= SHORTEST) {
                long low = number;
                forms(words[number], MOST, form -> pairs.add((long) form << Integer.SIZE | low));
            }
        }
        forms = pairs.build().sorted().distinct().toArray();
        places = new IntIntHashMap(forms.length);
        for (int at = forms.length - 1; at >= 0; at--) {
            places.put(form(at), at);
        }
    }

    /** Numbers of the words that may lie so many slips away, two at most; all that do are among them. */
    IntSet near(String word, int slips) {
        IntSet numbers = new IntHashSet();
        forms(word, slips, form -> {
            for (int at = places.getOrDefault(form, forms.length); at < forms.length && form(at) == form; at++) {
                numbers.add((int) forms[at]);
            }
        });
        return numbers;
    }

    private int form(int at) {
        return (int) (forms[at] >> Integer.SIZE);
    }

    private static void forms(String word, int most, IntConsumer use) {
        int length = Math.min(BEGINNING, word.length());
        use.accept(hash(word, length, NONE, NONE));
        for (int first = 0; most > 0 && first < length; first++) {
            use.accept(hash(word, length, first, NONE));
            for (int second = first + 1; most > 1 && second < length; second++) {
                use.accept(hash(word, length, first, second));
            }
        }
    }

    // Of what is left of a beginning without two of its letters.
    private static int hash(String word, int length, int first, int second) {
        int hash = 0;
        for (int at = 0; at < length; at++) {
            if (at != first && at != second) {
                hash = PRIME * hash + word.charAt(at);
            }
        }
        return hash;
    }
}
