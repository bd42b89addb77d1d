package org.htmdirectory.reading.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.reading.words.Translations;
import org.htmdirectory.reading.words.WordLists;

/** Turns the words of a title as they stand there into words to compare. */
public final class TitleWords {

    /** Short forms whose meaning hangs on the word after them: what they mean before it, and at the end. */
    private static final Map<String, Ending> ENDINGS = Map.of(
            "eng", new Ending("engineering", "engineer"),
            "engr", new Ending("engineer", "engineer"),
            "tech", new Ending("technical", "technician"),
            "inst", new Ending("instrument", "instructor"),
            "mech", new Ending("mechanical", "mechanic"));

    /** A title that ends before so many characters is not cut off. */
    private static final int SHORTEST_CUT = 18;

    private static final Set<String> AFTER_TECHNICAL = WordLists.named("after technical");

    /** Before these <i>CE</i> is clinical engineering; else it is many things. */
    private static final Set<String> WITH_CLINICAL_ENGINEERING = WordLists.named("after clinical engineering");

    private record Ending(String before, String last) {}

    private final List<Token> tokens;
    private final boolean completing;
    private final List<TitleWord> words = new ArrayList<>();

    private TitleWords(List<Token> tokens, boolean completing) {
        this.tokens = tokens;
        this.completing = completing;
    }

    /** The words of these tokens, in their order; connecting words are left out. */
    public static List<TitleWord> of(List<Token> tokens) {
        return inEnglish(tokens, null).words();
    }

    /** The words of these tokens as they stand there, taken for English. */
    public static List<TitleWord> written(List<Token> tokens) {
        return new TitleWords(tokens, false).asWritten();
    }

    /**
     * The words of these tokens in English, in the order they have there; connecting words are left out.
     *
     * @param language in which they are, BCP 47, or null where their words tell
     */
    public static InEnglish inEnglish(List<Token> tokens, String language) {
        TitleWords reader = new TitleWords(tokens, true);
        Translations.Reading reading = Translations.TITLES.of(tokens, language);
        return reading == null
                ? new InEnglish(reader.asWritten(), null)
                : new InEnglish(reader.translated(reading), reading.language());
    }

    /**
     * The words of a title in English.
     *
     * @param words the words
     * @param language the language they were read from, ISO 639-1, or null
     */
    public record InEnglish(List<TitleWord> words, String language) {}

    private List<TitleWord> asWritten() {
        for (int at = 0; at < tokens.size(); ) {
            at += take(at);
        }
        return words;
    }

    private List<TitleWord> translated(Translations.Reading reading) {
        EnglishOrder order = new EnglishOrder(reading.order());
        int phrase = 0;
        for (int at = 0; at < tokens.size(); ) {
            Token token = tokens.get(at);
            order.at(token);
            int count = 1;
            boolean known = false;
            for (;
                    phrase < reading.phrases().size()
                            && reading.phrases().get(phrase).first() == at;
                    phrase++) {
                Translations.Phrase found = reading.phrases().get(phrase);
                order.add(found.read().stream()
                        .map(word -> new TitleWord(word, found.from(), found.to(), token.segment()))
                        .toList());
                count = found.count();
                known = true;
            }
            if (!known) {
                count = take(at);
                order.add(List.copyOf(words));
                words.clear();
            }
            at += count;
        }
        return order.words();
    }

    private int take(int at) {
        Token token = tokens.get(at);
        if (follows(at)) {
            Token next = tokens.get(at + 1);
            List<Lexicon.Alias> joined = Lexicon.ENGLISH.compound(token.text(), next.text());
            if (!joined.isEmpty()) {
                joined.get(0).words().forEach(word -> add(word, token.from(), next.to(), token.segment()));
                return 2;
            }
        }
        if (!Lexicon.ENGLISH.isConnecting(token.text())) {
            single(token, at);
        }
        return 1;
    }

    private void single(Token token, int at) {
        if (token.text().equals("ce")
                && follows(at)
                && WITH_CLINICAL_ENGINEERING.contains(tokens.get(at + 1).text())) {
            add("clinical", token.from(), token.to(), token.segment());
            add("engineering", token.from(), token.to(), token.segment());
            return;
        }
        Ending ending = ENDINGS.get(token.text());
        if (ending != null) {
            add(isEnd(ending, at) ? ending.last : ending.before, token.from(), token.to(), token.segment());
            return;
        }
        String word = Lexicon.singular(token.text());
        if (completing && at == tokens.size() - 1 && token.to() >= SHORTEST_CUT) {
            word = ShortForms.ENGLISH.completed(word);
        }
        for (String read : ShortForms.ENGLISH.read(word)) {
            add(read, token.from(), token.to(), token.segment());
        }
    }

    private boolean isEnd(Ending ending, int at) {
        if (ending.last.equals("technician")) {
            return !follows(at)
                    || !AFTER_TECHNICAL.contains(
                            Lexicon.singular(tokens.get(at + 1).text()));
        }
        return !follows(at);
    }

    private boolean follows(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).segment() == tokens.get(at + 1).segment()
                && tokens.get(at).clause() == tokens.get(at + 1).clause();
    }

    private void add(String text, int from, int to, int segment) {
        words.add(new TitleWord(text, from, to, segment));
    }
}
