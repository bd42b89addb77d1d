package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.htmdirectory.reading.model.Concepts;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Lexicon.Alias;
import org.htmdirectory.reading.words.Spelling;

/**
 * Other ways to read the words of a text, those with the fewest changes first: slips undone, a word cut off at the end completed, another
 * form of one word. A word that means something as it stands is taken for no slip.
 */
final class Mending {

    /** A text of more words than this is no title with a slip. */
    private static final int MOST_WORDS = 16;

    /** So many readings of one text are tried. */
    private static final int MOST_READINGS = 64;

    /** So many letters of a word must stand to complete it. */
    private static final int SHORTEST_BEGINNING = 4;

    private final Set<String> vocabulary;
    private final Spelling spelling;

    /** Mending towards these words. */
    Mending(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
        Set<String> words = new HashSet<>(vocabulary);
        words.addAll(Lexicon.ENGLISH.shortForms());
        this.spelling = new Spelling(words);
    }

    /**
     * Other readings of these words; each keeps the places of the words it changes.
     *
     * @param bare whether nothing else stands in the text; beside other words, another form of a word is another word
     */
    List<Mended> of(List<TitleWord> words, boolean bare) {
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        List<Mended> readings = List.of(new Mended(List.of(), Set.of(), 0));
        for (int at = 0; at < words.size(); at++) {
            TitleWord word = words.get(at);
            List<Way> ways = ways(word.text(), at == words.size() - 1, bare);
            readings = readings.stream()
                    .flatMap(reading -> IntStream.range(0, ways.size())
                            .mapToObj(way -> reading.with(word, ways.get(way), way == 0 ? 0 : 1)))
                    .sorted(Comparator.comparingInt(Mended::changes))
                    .limit(MOST_READINGS)
                    .toList();
        }
        return readings.stream().skip(1).toList();
    }

    /**
     * Words as they were read.
     *
     * @param words the words
     * @param written what was meant where a slip was undone, in the singular
     * @param changes how many of them are read otherwise than written
     */
    record Mended(List<TitleWord> words, Set<String> written, int changes) {

        private Mended with(TitleWord word, Way way, int change) {
            List<TitleWord> longer = new ArrayList<>(words);
            way.words.forEach(text -> longer.add(new TitleWord(text, word.from(), word.to(), word.segment())));
            Set<String> meant = new HashSet<>(written);
            meant.add(way.written);
            return new Mended(longer, change == 0 ? written : meant, changes + change);
        }
    }

    /** One way to read a word: the words it stands for, and how it should have been written. */
    private record Way(List<String> words, String written) {}

    private List<Way> ways(String word, boolean last, boolean bare) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(List.of(word), word));
        for (Alias alias : Lexicon.ENGLISH.aliases(word)) {
            if (bare && alias.kind() == Lexicon.AliasKind.FORM) {
                ways.add(new Way(alias.words(), word));
            }
        }
        if (!isWord(word)) {
            for (String meant : spelling.near(word)) {
                if (vocabulary.contains(meant)) {
                    ways.add(new Way(List.of(meant), meant));
                }
                Lexicon.ENGLISH.aliases(meant).stream()
                        .limit(1)
                        .forEach(alias -> ways.add(new Way(alias.words(), meant)));
            }
            if (last && word.length() >= SHORTEST_BEGINNING && !Fold.isUnspaced(word.codePointAt(0))) {
                spelling.begunBy(word).forEach(whole -> ways.add(new Way(List.of(whole), whole)));
            }
        }
        return ways;
    }

    private boolean isWord(String word) {
        return spelling.has(word)
                || Concepts.ENGLISH.hasWord(word)
                || Lexicon.ENGLISH.isTrade(word)
                || Lexicon.ENGLISH.reads(word);
    }
}
