package org.htmdirectory.reading.neighbors;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.neighbors.AskedWord.Meaning;
import org.htmdirectory.reading.words.EditDistance;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Lexicon.Alias;
import org.htmdirectory.reading.words.Spelling;

/** The words of all titles: how much each tells, and which of them a written word may mean. */
final class WordIndex {

    /**
     * A word in as many titles as this is no misspelling that slipped into a title. This and what a slip and a beginning
     * cost were set by hand; EveryTitleTests holds them to 97 of 100 titles with a letter left out.
     */
    private static final int ESTABLISHED = 10;

    private final Map<String, Integer> titles = new HashMap<>();
    private final Spelling spelling;
    private final int size;

    WordIndex(Collection<IndexedTitle> titles) {
        for (IndexedTitle title : titles) {
            Set<String> words = new HashSet<>();
            title.words().stream().map(TitleWord::text).forEach(words::add);
            words.forEach(word -> this.titles.merge(word, 1, Integer::sum));
        }
        this.spelling = new Spelling(this.titles.keySet());
        this.size = titles.size();
    }

    /** Whether a title has this word. */
    boolean has(String word) {
        return titles.containsKey(word);
    }

    /** Whether a title or the lexicon has this word, in the singular or the plural. */
    boolean knows(String word) {
        String singular = Lexicon.singular(word);
        return has(singular) || !Lexicon.ENGLISH.aliases(singular).isEmpty();
    }

    /*
     * Inverse document frequency (Spärck Jones 1972), flattened: titles are so short that a plain logarithm would let
     * one rare word outweigh all others.
     */
    /** How much a word tells: 1 for one in all titles, rising with the logarithm of its rarity. */
    double weight(String word) {
        return 1 + Math.log(1 + size / (double) (titles.getOrDefault(word, 1) + 10)) / 2;
    }

    /**
     * The words of titles that a written word may mean.
     *
     * @param shortest how many letters it needs to be taken as the beginning of a longer word
     */
    Map<String, Meaning> meanings(String word, int shortest) {
        Map<String, Meaning> meanings = new HashMap<>();
        if (has(word)) {
            meanings.put(word, new Meaning(1, Change.NONE));
        }
        for (Alias alias : Lexicon.ENGLISH.aliases(word)) {
            if (alias.words().size() == 1 && has(alias.words().get(0))) {
                put(meanings, alias.words().get(0), new Meaning(1 - alias.cost(), Change.of(alias.kind())));
            }
        }
        if (titles.getOrDefault(word, 0) < ESTABLISHED
                && !Lexicon.ENGLISH.isTrade(word)
                && !Lexicon.ENGLISH.reads(word)) {
            misspelled(word, meanings);
        }
        if (!has(word) && word.length() >= shortest) {
            for (String whole : spelling.begunBy(word)) {
                put(meanings, whole, new Meaning(0.5 + 0.35 * word.length() / whole.length(), Change.PREFIX));
            }
        }
        return meanings;
    }

    /** How well a word fits that has so many slips. */
    static double misspelled(int slips, String word) {
        return 1 - 0.6 * slips / word.length();
    }

    private void misspelled(String word, Map<String, Meaning> meanings) {
        List<String> near = spelling.near(word);
        for (String meant : near) {
            int slips = EditDistance.between(word, meant, 2);
            put(meanings, meant, new Meaning(misspelled(slips, word), Change.TYPO));
        }
    }

    private static void put(Map<String, Meaning> meanings, String word, Meaning meaning) {
        meanings.merge(word, meaning, Meaning::or);
    }
}
