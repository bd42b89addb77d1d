package org.htmdirectory.reading.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.htmdirectory.reading.words.Lexicon.Alias;
import org.htmdirectory.reading.words.Sense.Change;

/**
 * The words of all titles, found by their spelling: as they are, by an alias, by their beginning, or with typing slips.
 * Each word has a number and a weight that falls with the number of titles it stands in.
 */
public final class Vocabulary {

    /** A word in as many titles as this is no misspelling that slipped into a title. */
    private static final int ESTABLISHED = 10;

    private static final int MOST_SENSES = 40;

    private final String[] words;
    private final int[] titles;
    private final double[] weights;
    private final double unknown;
    private final String[] terms;
    private final Sense[][] senses;
    private final Deletions deletions;

    /** The vocabulary of titles, each given as its words. */
    public Vocabulary(Collection<List<Word>> wordings) {
        Map<String, Integer> counts = new TreeMap<>();
        wordings.forEach(wording -> wording.forEach(word -> counts.merge(word.text(), 1, Integer::sum)));
        words = counts.keySet().toArray(String[]::new);
        titles = counts.values().stream().mapToInt(Integer::intValue).toArray();
        weights = Arrays.stream(titles)
                .mapToDouble(count -> weight(count, wordings.size()))
                .toArray();
        unknown = weight(1, wordings.size());
        Map<String, List<Sense>> byTerm = senses();
        terms = byTerm.keySet().toArray(String[]::new);
        senses = byTerm.values().stream().map(Vocabulary::ordered).toArray(Sense[][]::new);
        deletions = new Deletions(terms);
    }

    /** How many words there are; their numbers run from 0. */
    public int size() {
        return words.length;
    }

    /** The number of a word that stands in a title. */
    public int number(String word) {
        return Arrays.binarySearch(words, word);
    }

    /** The word of that number. */
    String word(int number) {
        return words[number];
    }

    /** How much a word tells: 1 for one in all titles, rising with the logarithm of its rarity. */
    public double weight(int number) {
        return weights[number];
    }

    /** The weight of a word that no title has. */
    public double unknownWeight() {
        return unknown;
    }

    /** Whether a title or the lexicon has this word. */
    public boolean knows(String word) {
        return Arrays.binarySearch(terms, word) >= 0;
    }

    /**
     * What a query word may mean, best first.
     *
     * @param shortest how many letters it needs to be taken as the beginning of a longer word
     */
    public List<Sense> senses(String word, int shortest) {
        List<Sense> found = new ArrayList<>();
        int at = Arrays.binarySearch(terms, word);
        if (at >= 0) {
            found.addAll(List.of(senses[at]));
        }
        if (!isEstablished(found)) {
            misspelled(word, found);
        }
        if (at < 0 && word.length() >= shortest) {
            begun(word, -at - 1, found);
        }
        return best(found);
    }

    private Map<String, List<Sense>> senses() {
        Map<String, List<Sense>> byTerm = new TreeMap<>();
        for (int number = 0; number < words.length; number++) {
            byTerm.computeIfAbsent(words[number], word -> new ArrayList<>())
                    .add(new Sense(number, 1, isTrade(number), Change.NONE));
        }
        for (String written : Lexicon.ENGLISH.written()) {
            for (Alias alias : Lexicon.ENGLISH.aliases(written)) {
                int number = alias.words().size() == 1 ? number(alias.words().get(0)) : -1;
                if (number >= 0) {
                    byTerm.computeIfAbsent(written, word -> new ArrayList<>())
                            .add(new Sense(number, 1 - alias.cost(), isTrade(number), Change.of(alias.kind())));
                }
            }
        }
        return byTerm;
    }

    private boolean isTrade(int number) {
        return Lexicon.ENGLISH.isTrade(words[number]);
    }

    private boolean isEstablished(List<Sense> found) {
        return found.stream().anyMatch(sense -> sense.quality() > 0.9 && titles[sense.word()] >= ESTABLISHED);
    }

    private void misspelled(String word, List<Sense> found) {
        int slips = slips(word);
        if (slips == 0 || Lexicon.ENGLISH.isTrade(word) || Lexicon.ENGLISH.reads(word)) {
            return;
        }
        for (int term : deletions.near(word)) {
            int distance = EditDistance.between(word, terms[term], slips);
            if (distance > 0 && distance <= slips && (distance == 1 || terms[term].charAt(0) == word.charAt(0))) {
                double quality = 1 - 0.6 * distance / word.length();
                add(senses[term], quality, Change.TYPO, found);
            }
        }
    }

    // One slip in 4 to 7 letters, two in more; none in a short word, nor in a code such as 68A10.
    private static int slips(String word) {
        if (word.length() < 4 || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < 8 ? 1 : 2;
    }

    private void begun(String word, int from, List<Sense> found) {
        for (int term = from; term < terms.length && terms[term].startsWith(word); term++) {
            double quality = 0.5 + 0.35 * word.length() / terms[term].length();
            add(senses[term], quality, Change.PREFIX, found);
        }
    }

    private static void add(Sense[] senses, double quality, Change change, List<Sense> found) {
        for (Sense sense : senses) {
            if (sense.change() != Change.FORM) {
                found.add(new Sense(sense.word(), sense.quality() * quality, sense.trade(), change));
            }
        }
    }

    // Among equals the more usual word first.
    private List<Sense> best(List<Sense> found) {
        Map<Integer, Sense> byWord = new HashMap<>();
        found.forEach(sense -> byWord.merge(sense.word(), sense, (a, b) -> a.quality() >= b.quality() ? a : b));
        return byWord.values().stream()
                .sorted(Comparator.comparingDouble((Sense sense) -> -sense.quality())
                        .thenComparingInt(sense -> -titles[sense.word()])
                        .thenComparingInt(Sense::word))
                .limit(MOST_SENSES)
                .toList();
    }

    private static Sense[] ordered(List<Sense> senses) {
        return senses.stream()
                .sorted(Comparator.comparingDouble(sense -> -sense.quality()))
                .toArray(Sense[]::new);
    }

    /*
     * Inverse document frequency (Spärck Jones 1972), flattened: titles are so short that a plain logarithm would let
     * one rare word outweigh all others.
     */
    private static double weight(int count, int all) {
        return 1 + Math.log(1 + all / (double) (count + 10)) / 2;
    }
}
