package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.reading.words.Levels;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Lexicon.Alias;
import org.htmdirectory.reading.words.Sense.Change;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.reading.words.Word;
import org.htmdirectory.reading.words.Wording;
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
 * @param words its words to compare, short forms written out
 * @param changes what was done to each word
 * @param level the level mark in its text, or null
 */
record Entry(
        Title title,
        String key,
        String folded,
        Set<String> written,
        List<Word> words,
        List<Change> changes,
        Level level) {

    private static final double IN_BRACKETS = 0.35;

    static Entry of(Title title) {
        String text = QueryReader.clean(title.text());
        List<Token> tokens = Token.of(text);
        Levels levels = Levels.of(text, tokens);
        List<Token> telling = levels.words().isEmpty() ? tokens : levels.words();
        Map<String, Word> words = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Word word : Wording.of(text, telling, token -> token.bracketed() ? IN_BRACKETS : 1)) {
            Alias alias = writtenOut(word);
            Word canonical = alias == null ? word : word.as(alias.words().get(0));
            if (words.putIfAbsent(canonical.text(), canonical) == null) {
                changes.add(change(word, alias));
            }
        }
        return new Entry(
                title,
                key(text),
                Fold.text(text),
                new HashSet<>(List.of(Fold.text(text).split(" "))),
                List.copyOf(words.values()),
                List.copyOf(changes),
                levels.level());
    }

    /** What two texts have in common that are the same, capitals aside. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The level of the title's first reading, or null. */
    Level readLevel() {
        return title.first().map(Reading::level).orElse(level);
    }

    private static Alias writtenOut(Word word) {
        return Lexicon.ENGLISH.aliases(word.text()).stream()
                .filter(alias -> alias.cost() == 0 && alias.words().size() == 1)
                .findFirst()
                .orElse(null);
    }

    private static Change change(Word word, Alias alias) {
        if (word.expansion() != null) {
            return Change.ABBREVIATION;
        }
        return alias == null ? Change.NONE : Change.of(alias.kind());
    }
}
