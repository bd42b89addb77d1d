package org.htmdirectory.reading.neighbors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.htmdirectory.reading.noise.Noise;
import org.htmdirectory.reading.words.Levels;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Sense;
import org.htmdirectory.reading.words.Shares;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.reading.words.Vocabulary;
import org.htmdirectory.reading.words.Word;
import org.htmdirectory.reading.words.Wording;

/** Reads what someone typed: cleans it, leaves noise out, takes level marks apart, and looks its words up. */
final class QueryReader {

    private static final Pattern LEVEL_GLUED_ON = Pattern.compile("(\\D{2,}?)(?:[1-4]|(i{1,3}|iv))");
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_BEGINNING = 4;

    private final Vocabulary vocabulary;
    private final Map<String, List<Sense>> known = new HashMap<>();

    /** A reader for one query. */
    QueryReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The query that is meant by {@code text}; any text will do. */
    Query read(String text) {
        String clean = clean(text);
        boolean cut = clean.length() > Lookup.LONGEST;
        String source = cut ? clean.substring(0, end(clean)) : clean;
        List<Reason> reasons = new ArrayList<>();
        Noise noise = Noise.in(source);
        List<Token> tokens = Token.of(noise.clean());
        if (tokens.isEmpty()) {
            tokens = Token.of(source);
        } else {
            noise.pieces().forEach(piece -> reasons.add(leftOut(piece)));
        }
        Levels levels = Levels.of(source, parted(tokens));
        if (levels.words().isEmpty()) {
            levels = Levels.none(tokens);
        }
        levels.marks().forEach(mark -> reasons.add(level(mark)));
        List<Query.Term> terms = terms(source, levels.words(), reasons);
        return new Query(source, cut, written(tokens), terms, levels.level(), levels.rank(), reasons);
    }

    /** A text with control characters and runs of blanks each made one blank, none at the ends. */
    static String clean(String text) {
        String considered = text == null ? "" : text.substring(0, Math.min(text.length(), 4 * Lookup.LONGEST));
        return Normalizer.normalize(considered.replaceAll("[\\p{Cc}\\p{Z}\\p{Cs}]+", " "), Normalizer.Form.NFC)
                .strip();
    }

    private static Reason leftOut(Noise.Piece piece) {
        return Reason.about(Reason.Kind.LEFT_OUT, piece.part(), "left out: " + piece.why());
    }

    private static Reason level(Levels.Mark mark) {
        return Reason.about(
                Reason.Kind.LEVEL,
                mark.part(),
                "read as the level " + mark.level().code());
    }

    private static Reason minor(String part) {
        return Reason.about(
                Reason.Kind.LEFT_OUT, part, "counts little: it may be a place, an employer or a department");
    }

    private static Set<String> written(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.toSet());
    }

    private static int end(String clean) {
        return Character.isHighSurrogate(clean.charAt(Lookup.LONGEST - 1)) ? Lookup.LONGEST - 1 : Lookup.LONGEST;
    }

    private List<Query.Term> terms(String source, List<Token> tokens, List<Reason> reasons) {
        List<Token> used = tokens.subList(0, Math.min(MOST_WORDS, tokens.size()));
        Shares shares = new Shares(source, used, this::meansSomething);
        shares.minor().forEach(part -> reasons.add(minor(part)));
        List<Word> words = Wording.of(source, initialisms(used), shares::of);
        List<Query.Term> terms = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            terms.add(term(words.get(at), at == words.size() - 1));
        }
        return List.copyOf(terms);
    }

    // Misspelled initialisms are corrected before they are written out; other words are only corrected where a title
    // has the word that was meant.
    private List<Token> initialisms(List<Token> tokens) {
        return tokens.stream()
                .map(token -> meansSomething(token)
                        ? token
                        : Lexicon.ENGLISH
                                .initialism(token.text())
                                .map(token::as)
                                .orElse(token))
                .toList();
    }

    private boolean meansSomething(Token token) {
        return isKnown(token.text())
                || !senses(Lexicon.singular(token.text()), false).isEmpty();
    }

    private Query.Term term(Word word, boolean last) {
        List<Sense> senses = senses(word.text(), last && !word.unspaced());
        double weight = senses.stream()
                .filter(sense -> sense.quality() > 0.85 || sense == senses.get(0))
                .mapToDouble(sense -> vocabulary.weight(sense.word()))
                .min()
                .orElse(vocabulary.unknownWeight());
        return new Query.Term(word, senses, weight * word.share());
    }

    private List<Sense> senses(String word, boolean last) {
        if (last) {
            return vocabulary.senses(word, 2);
        }
        return known.computeIfAbsent(word, unseen -> vocabulary.senses(unseen, SHORTEST_BEGINNING));
    }

    /** Parts words that were written without the blank between them: “BMET2”, “fieldservice”. */
    private List<Token> parted(List<Token> tokens) {
        List<Token> parted = new ArrayList<>();
        for (Token token : tokens) {
            int at = token.unspaced() || isKnown(token.text()) || token.text().length() != token.to() - token.from()
                    ? 0
                    : seam(token.text());
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
        Matcher glued = LEVEL_GLUED_ON.matcher(word);
        if (glued.matches() && (glued.group(2) == null ? isKnown(glued.group(1)) : isInitialism(glued.group(1)))) {
            return glued.end(1);
        }
        for (int at = 4; at <= word.length() - 4; at++) {
            if (isKnown(word.substring(0, at)) && isKnown(word.substring(at))) {
                return at;
            }
        }
        return 0;
    }

    private static boolean isInitialism(String word) {
        return Lexicon.ENGLISH.aliases(word).stream()
                .anyMatch(alias -> alias.words().size() > 1);
    }

    private boolean isKnown(String word) {
        String singular = Lexicon.singular(word);
        return vocabulary.knows(singular) || !Lexicon.ENGLISH.aliases(singular).isEmpty();
    }
}
