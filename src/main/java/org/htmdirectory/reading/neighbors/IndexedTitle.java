package org.htmdirectory.reading.neighbors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.reading.words.Levels;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.Title;

/**
 * A title as the index keeps it.
 *
 * @param title the title
 * @param key its text for exact comparison
 * @param folded its words folded, for comparison with what is being typed
 * @param written its words as they stand there, folded
 * @param words its words to compare, each once, short forms written out
 * @param bracketed those of them that stand in brackets
 * @param level the level mark in its text, or null
 */
record IndexedTitle(
        Title title,
        String key,
        String folded,
        Set<String> written,
        List<TitleWord> words,
        Set<String> bracketed,
        Level level) {

    static IndexedTitle of(Title title) {
        String text = title.text();
        List<Token> tokens = Token.of(text);
        Levels levels = Levels.of(text, tokens);
        List<Token> telling = levels.words().isEmpty() ? tokens : levels.words();
        return new IndexedTitle(
                title,
                key(text),
                Fold.text(text),
                tokens.stream().map(Token::text).collect(Collectors.toSet()),
                SearchWords.of(telling),
                SearchWords.of(telling.stream().filter(Token::bracketed).toList()).stream()
                        .map(TitleWord::text)
                        .collect(Collectors.toSet()),
                levels.level());
    }

    /** What two texts have in common that are the same, capitals aside. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A word of the title as written. */
    String part(TitleWord word) {
        return title.text().substring(word.from(), word.to());
    }

    /** The level of the title's first reading, or null. */
    Level readLevel() {
        return title.first().map(Reading::level).orElse(level);
    }
}
