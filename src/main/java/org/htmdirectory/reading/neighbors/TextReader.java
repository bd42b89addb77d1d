package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.neighbors.AskedWord.Meaning;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.words.EditDistance;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Lexicon.Alias;
import org.htmdirectory.reading.words.Token;

/** Reads one text that titles are sought for: what names the work in it, and what that may mean among the words of titles. */
final class TextReader {

    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_LAST_BEGINNING = 2;
    private static final int SHORTEST_PART = 4;

    /** So many slips lie at most between a word and what it is mended to. */
    private static final int SLIPS = 2;

    private final WordIndex index;
    private final Map<String, Boolean> meaningful = new HashMap<>();

    /** A reader for one text. */
    TextReader(WordIndex index) {
        this.index = index;
    }

    AskedText read(String text) {
        PostingDetails details = PostingDetails.of(text);
        List<Token> kept = details.kept().isEmpty() ? details.all() : details.kept();
        List<Token> tokens =
                details.levels().words().isEmpty() ? kept : details.levels().words();
        List<Token> used = parted(tokens.subList(0, Math.min(MOST_WORDS, tokens.size())));
        Shares shares = new Shares(text, used, token -> isMeaningful(token.text()));
        List<AskedWord> words = new ArrayList<>();
        List<Token> read = used.stream().map(this::mended).toList();
        Map<Integer, Token> written = used.stream().collect(Collectors.toMap(Token::from, token -> token, (a, b) -> a));
        List<TitleWord> search = SearchWords.of(read);
        for (TitleWord word : search) {
            boolean last = word == search.get(search.size() - 1);
            words.add(asked(text, word, written.get(word.from()), last, search, shares));
        }
        return new AskedText(
                text,
                kept.stream().map(Token::text).collect(Collectors.toSet()),
                List.copyOf(words),
                shares.minor(),
                details.levels().level(),
                details.levels().rank());
    }

    private AskedWord asked(
            String text, TitleWord word, Token token, boolean last, List<TitleWord> all, Shares shares) {
        boolean unspaced = token.unspaced();
        Map<String, Meaning> meanings = index.meanings(
                word.text(),
                last && !unspaced ? SHORTEST_LAST_BEGINNING : unspaced ? Integer.MAX_VALUE : SHORTEST_BEGINNING);
        List<TitleWord> together = unspaced
                ? List.of()
                : all.stream().filter(other -> other.from() == word.from()).toList();
        String expansion = together.size() < 2
                ? null
                : together.stream().map(TitleWord::text).collect(Collectors.joining(" "));
        Change read = change(token, word, expansion);
        if (read == Change.TYPO) {
            meanings.replaceAll((meant, meaning) ->
                    new Meaning(meaning.quality() * WordIndex.misspelled(1, token.text()), meaning.change()));
        }
        return new AskedWord(
                word,
                text.substring(word.from(), word.to()),
                expansion,
                unspaced,
                read,
                meanings,
                weight(word, meanings) * shares.of(token));
    }

    private static Change change(Token token, TitleWord word, String expansion) {
        String written = Lexicon.singular(token.text());
        if (token.unspaced() || written.equals(word.text())) {
            return Change.NONE;
        }
        if (word.to() > token.to()) {
            return Change.SPELLING;
        }
        for (Alias alias : Lexicon.ENGLISH.aliases(written)) {
            if (alias.words().contains(word.text())) {
                return Change.of(alias.kind());
            }
        }
        boolean slip = expansion != null || EditDistance.between(written, word.text(), SLIPS) <= SLIPS;
        return slip ? Change.TYPO : Change.ABBREVIATION;
    }

    private double weight(TitleWord word, Map<String, Meaning> meanings) {
        double best =
                meanings.values().stream().mapToDouble(Meaning::quality).max().orElse(0);
        return meanings.entrySet().stream()
                .filter(meaning -> meaning.getValue().quality() > 0.85
                        || meaning.getValue().quality() == best)
                .map(meaning -> index.weight(meaning.getKey()))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> index.weight(word.text()));
    }

    private boolean isMeaningful(String word) {
        return meaningful.computeIfAbsent(
                word,
                unseen -> index.knows(word)
                        || !index.meanings(Lexicon.singular(word), Integer.MAX_VALUE)
                                .isEmpty());
    }

    // Misspelled initialisms are corrected before they are written out.
    private Token mended(Token token) {
        return isMeaningful(token.text())
                ? token
                : Lexicon.ENGLISH.initialism(token.text()).map(token::as).orElse(token);
    }

    /** Parts words that were written without the blank between them, such as <i>fieldservice</i>. */
    private List<Token> parted(List<Token> tokens) {
        List<Token> parted = new ArrayList<>();
        for (Token token : tokens) {
            boolean whole = token.unspaced()
                    || index.knows(token.text())
                    || token.text().length() != token.to() - token.from();
            int at = whole ? 0 : seam(token.text());
            if (at > 0) {
                parted.add(token.between(0, at));
                parted.add(token.between(at, token.text().length()));
            } else {
                parted.add(token);
            }
        }
        return parted;
    }

    private int seam(String word) {
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            if (index.knows(word.substring(0, at)) && index.knows(word.substring(at))) {
                return at;
            }
        }
        return 0;
    }
}
