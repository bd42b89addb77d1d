package org.htmdirectory.reading.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Runs of words that mean something, to be found where they stand among the words of a text. A phrase given in capitals
 * is found in capitals alone: <i>CT</i> the scanner, <i>MR</i> and not <i>Mr</i>.
 *
 * @param <V> what a phrase means
 */
public final class Phrases<V> {

    private final UnaryOperator<String> form;
    private final Map<String, Phrase<V>[]> byFirst = new HashMap<>();

    /**
     * A phrase where it was found.
     *
     * @param value what it means
     * @param words how many words it has
     */
    public record PhraseMatch<V>(V value, int words) {}

    private record Phrase<V>(String[] words, boolean capitals, PhraseMatch<V> match) {}

    /** No phrases yet; {@code form} brings words to the form they are compared in, e.g. the singular. */
    public Phrases(UnaryOperator<String> form) {
        this.form = form;
    }

    /** Adds a phrase; of two with the same words and capitals the first is kept. Not once the phrases are in use. */
    public void add(String phrase, V value) {
        List<Token> tokens = Token.of(phrase);
        String[] words = tokens.stream().map(token -> form.apply(token.text())).toArray(String[]::new);
        boolean capitals = isCapitals(phrase, 0, phrase.length());
        byFirst.merge(
                words[0],
                array(new Phrase<>(words, capitals, new PhraseMatch<>(value, words.length))),
                Phrases::joined);
    }

    /** The longest phrase that begins at a word of {@code source}, or null. */
    public PhraseMatch<V> at(String source, List<Token> tokens, int at) {
        Phrase<V>[] phrases = byFirst.get(form.apply(tokens.get(at).text()));
        if (phrases != null) {
            for (Phrase<V> phrase : phrases) {
                if (isAt(phrase, source, tokens, at)) {
                    return phrase.match;
                }
            }
        }
        return null;
    }

    private boolean isAt(Phrase<V> phrase, String source, List<Token> tokens, int at) {
        int length = phrase.words.length;
        if (at + length > tokens.size()) {
            return false;
        }
        for (int word = 1; word < length; word++) {
            Token token = tokens.get(at + word);
            if (!tokens.get(at).adjoins(token) || !phrase.words[word].equals(form.apply(token.text()))) {
                return false;
            }
        }
        return !phrase.capitals
                || isCapitals(
                        source,
                        tokens.get(at).from(),
                        tokens.get(at + length - 1).to());
    }

    /** Whether a stretch of a text has letters and all of them are capitals. */
    public static boolean isCapitals(String text, int from, int to) {
        boolean letters = false;
        for (int at = from; at < to; at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
            letters |= Character.isLetter(text.charAt(at));
        }
        return letters;
    }

    @SafeVarargs
    private static <V> Phrase<V>[] array(Phrase<V>... phrases) {
        return phrases;
    }

    // Longest first, and among equals the one that asks for capitals.
    private static <V> Phrase<V>[] joined(Phrase<V>[] some, Phrase<V>[] more) {
        Phrase<V>[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        Arrays.sort(
                all,
                Comparator.comparingInt((Phrase<V> phrase) -> -phrase.words.length)
                        .thenComparing(phrase -> !phrase.capitals));
        return all;
    }
}
