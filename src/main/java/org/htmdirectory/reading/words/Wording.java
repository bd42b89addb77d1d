package org.htmdirectory.reading.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.htmdirectory.reading.words.Lexicon.Alias;

/** Turns the words of a text as they stand there into words to compare. The same for queries and for titles. */
public final class Wording {

    private final String source;
    private final List<Token> tokens;
    private final ToDoubleFunction<Token> share;
    private final Map<String, Word> words = new LinkedHashMap<>();

    private Wording(String source, List<Token> tokens, ToDoubleFunction<Token> share) {
        this.source = source;
        this.tokens = tokens;
        this.share = share;
    }

    /**
     * The words of {@code source} at {@code tokens}: compounds joined, initialisms written out, connecting words and
     * repetitions left out.
     *
     * @param share how much of each token's weight counts, 0 to 1
     */
    public static List<Word> of(String source, List<Token> tokens, ToDoubleFunction<Token> share) {
        Wording wording = new Wording(source, tokens, share);
        for (int at = 0; at < tokens.size(); ) {
            at += wording.take(at);
        }
        return new ArrayList<>(wording.words.values());
    }

    private int take(int at) {
        Token token = tokens.get(at);
        if (token.unspaced()) {
            pairs(token);
            return 1;
        }
        if (at + 1 < tokens.size() && compound(token, tokens.get(at + 1))) {
            return 2;
        }
        if (!Lexicon.ENGLISH.isConnecting(token.text())) {
            single(token);
        }
        return 1;
    }

    private boolean compound(Token first, Token second) {
        List<Alias> aliases = Lexicon.ENGLISH.aliases(first.text() + "+" + Lexicon.singular(second.text()));
        if (aliases.isEmpty() || !first.adjoins(second)) {
            return false;
        }
        add(aliases.get(0).words(), source.substring(first.from(), second.to()), first);
        return true;
    }

    private void single(Token token) {
        String word = Lexicon.singular(token.text());
        List<Alias> aliases = Lexicon.ENGLISH.aliases(word);
        if (!aliases.isEmpty() && aliases.get(0).words().size() > 1) {
            add(aliases.get(0).words(), token.part(source), token);
        } else {
            add(List.of(word), token.part(source), token);
        }
    }

    private void add(List<String> texts, String part, Token token) {
        String expansion = texts.size() > 1 ? String.join(" ", texts) : null;
        for (String text : texts) {
            words.putIfAbsent(text, new Word(text, part, expansion, share.applyAsDouble(token), false));
        }
    }

    private void pairs(Token token) {
        int[] characters = token.text().codePoints().toArray();
        for (int at = 0; at < Math.max(1, characters.length - 1); at++) {
            String pair = new String(characters, at, Math.min(2, characters.length));
            words.putIfAbsent(pair, new Word(pair, token.part(source), null, share.applyAsDouble(token), true));
        }
    }
}
