package org.htmdirectory.reading.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that English job titles are made of: those that stand in several titles of O*NET 30.0, singular and folded. Read
 * once from {@code reading/words/english.txt}, which training writes.
 */
public final class EnglishWords {

    private static final Set<String> WORDS = read();

    private EnglishWords() {}

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                EnglishWords.class.getResourceAsStream("/reading/words/english.txt"), StandardCharsets.UTF_8))) {
            Set<String> words = new HashSet<>(lines.lines().toList());
            for (String written : Lexicon.ENGLISH.written()) {
                words.add(written);
                Lexicon.ENGLISH.aliases(written).forEach(alias -> words.addAll(alias.words()));
            }
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a folded word is one of them, in the singular or the plural. */
    public static boolean has(String word) {
        return WORDS.contains(word) || WORDS.contains(Lexicon.singular(word));
    }
}
