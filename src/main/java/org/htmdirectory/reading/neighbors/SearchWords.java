package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.model.TitleWords;
import org.htmdirectory.reading.words.Token;

/** The words by which titles are found: those that the model reads, and pairs of characters where a script has no blanks. */
final class SearchWords {

    private SearchWords() {}

    /** The words of these tokens, each once, in their order. */
    static List<TitleWord> of(List<Token> tokens) {
        Map<String, TitleWord> words = new LinkedHashMap<>();
        List<Token> spaced = new ArrayList<>();
        for (Token token : tokens) {
            if (token.unspaced()) {
                pairs(token).forEach(pair -> words.putIfAbsent(pair.text(), pair));
            } else {
                spaced.add(token);
            }
        }
        TitleWords.written(spaced).forEach(word -> words.putIfAbsent(word.text(), word));
        return List.copyOf(words.values());
    }

    private static List<TitleWord> pairs(Token token) {
        int[] characters = token.text().codePoints().toArray();
        List<TitleWord> pairs = new ArrayList<>();
        for (int at = 0; at < Math.max(1, characters.length - 1); at++) {
            String pair = new String(characters, at, Math.min(2, characters.length));
            pairs.add(new TitleWord(pair, token.from(), token.to(), token.segment()));
        }
        return pairs;
    }
}
