package org.htmdirectory.reading.words;

import com.carrotsearch.hppc.cursors.IntCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Words that are spelled right, to find what a misspelled one means: a letter put in, left out, exchanged or swapped with
 * its neighbor. Immutable.
 */
public final class Spelling {

    /** A word shorter than this is never taken for a misspelled one: too many real words lie one slip away. */
    private static final int SHORTEST = 4;

    /** From this length on two slips are undone, if the first letter is right. */
    private static final int LONG = 8;

    /** No word of the field is longer; undoing slips takes time that grows with the square of a word's length. */
    private static final int LONGEST = 40;

    private final String[] words;
    private final Set<String> known;
    private final Deletions deletions;

    /** The spelling of these words. */
    public Spelling(Collection<String> words) {
        this.words = words.stream().distinct().sorted().toArray(String[]::new);
        this.known = Set.of(this.words);
        this.deletions = new Deletions(this.words);
    }

    /** Whether a word is one of them. */
    public boolean has(String word) {
        return known.contains(word);
    }

    /** The words that a misspelled one may mean, the nearest first; empty for a short word and for a code such as 68A10. */
    public List<String> near(String word) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        int slips = word.length() < LONG ? 1 : 2;
        List<String> one = new ArrayList<>();
        List<String> two = new ArrayList<>();
        for (IntCursor number : deletions.near(word, slips)) {
            String right = words[number.value];
            int distance = EditDistance.between(word, right, slips);
            if (distance == 1) {
                one.add(right);
            } else if (distance == 2 && distance <= slips && right.charAt(0) == word.charAt(0)) {
                two.add(right);
            }
        }
        one.sort(Comparator.naturalOrder());
        two.sort(Comparator.naturalOrder());
        one.addAll(two);
        return one;
    }

    /**
     * The long word that one with a slip in it means, if there is just one; else the word itself. Few slip in the first
     * letter, and one is left out more often than put in, exchanged or swapped, so a longer word comes first.
     *
     * @param shortest how many letters the word that is meant has at least
     */
    public String mended(String word, int shortest) {
        if (word.length() < shortest - 1 || word.length() > LONGEST || has(word)) {
            return word;
        }
        List<String> longer = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (IntCursor number : deletions.near(word, 1)) {
            String right = words[number.value];
            if (right.length() >= shortest
                    && right.charAt(0) == word.charAt(0)
                    && EditDistance.between(word, right, 1) == 1) {
                (right.length() > word.length() ? longer : others).add(right);
            }
        }
        List<String> meant = longer.isEmpty() ? others : longer;
        return meant.size() == 1 ? meant.get(0) : word;
    }

    /** The words that begin so, in the order of their letters. */
    public List<String> begunBy(String beginning) {
        int at = Arrays.binarySearch(words, beginning);
        List<String> begun = new ArrayList<>();
        for (int from = at < 0 ? -at - 1 : at; from < words.length && words[from].startsWith(beginning); from++) {
            begun.add(words[from]);
        }
        return begun;
    }
}
