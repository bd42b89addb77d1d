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
    List<List<TitleWord>> of(List<TitleWord> words, boolean bare) {
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        List<MendedWords> readings = List.of(new MendedWords(List.of(), 0));
        for (int at = 0; at < words.size(); at++) {
            TitleWord word = words.get(at);
            List<List<String>> ways = ways(word.text(), at == words.size() - 1, bare);
            readings = readings.stream()
                    .flatMap(reading -> IntStream.range(0, ways.size())
                            .mapToObj(way -> reading.with(word, ways.get(way), way == 0 ? 0 : 1)))
                    .sorted(Comparator.comparingInt(MendedWords::changes))
                    .limit(MOST_READINGS)
                    .toList();
        }
        return readings.stream().skip(1).map(MendedWords::words).toList();
    }

    /** Words as they were read so far, and how many of them otherwise than written. */
    private record MendedWords(List<TitleWord> words, int changes) {

        MendedWords with(TitleWord word, List<String> way, int change) {
            List<TitleWord> longer = new ArrayList<>(words);
            way.forEach(text -> longer.add(new TitleWord(text, word.from(), word.to(), word.segment())));
            return new MendedWords(longer, changes + change);
        }
    }

    private List<List<String>> ways(String word, boolean last, boolean bare) {
        List<List<String>> ways = new ArrayList<>();
        ways.add(List.of(word));
        for (Alias alias : Lexicon.ENGLISH.aliases(word)) {
            if (bare && alias.kind() == Lexicon.AliasKind.FORM) {
                ways.add(alias.words());
            }
        }
        if (!isWord(word)) {
            for (String meant : spelling.near(word)) {
                List<Alias> aliases = vocabulary.contains(meant) ? List.of() : Lexicon.ENGLISH.aliases(meant);
                ways.add(aliases.isEmpty() ? List.of(meant) : aliases.get(0).words());
            }
            if (last && word.length() >= SHORTEST_BEGINNING && !Fold.isUnspaced(word.codePointAt(0))) {
                spelling.begunBy(word).forEach(whole -> ways.add(List.of(whole)));
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
