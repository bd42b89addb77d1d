package org.htmdirectory.reading.words;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.platform.reference.PackedTable;

/**
 * Words of job titles in other languages, read as English ones. In which language a title is, its words tell, or who gives it
 * says. Read once from {@code reading/words/translations.csv}.
 */
public final class Translations {

    /** The one translation. */
    public static final Translations TITLES = new Translations();

    /** Words that only connect say half as much of the language as others. */
    private static final double CONNECTING = 0.5;

    /** From so many letters on something is a word and no short form: in the Latin script, and in others. */
    private static final int LONG = 5;

    private static final int SHORT = 2;

    /** Where other scripts begin, Greek first. */
    private static final int FIRST_NOT_LATIN = 0x0370;

    /** So many letters of a script without blanks are about a word. */
    private static final double LETTERS = 2;

    /** The two-letter codes of languages by their three-letter ones. */
    private static final Map<String, String> TWO_LETTERS = new HashMap<>();

    static {
        for (String code : Locale.getISOLanguages()) {
            TWO_LETTERS.put(new Locale(code).getISO3Language(), code);
        }
    }

    /** Lists hold the same words again and again: names of places and firms, most of them, that no language knows. */
    private static final int KEPT_LETTERS = 200_000;

    private final Map<String, ForeignWords> languages = new LinkedHashMap<>();
    private final LoadingCache<String, List<ForeignWords>> speakers = Caffeine.newBuilder()
            .maximumWeight(KEPT_LETTERS)
            .weigher((String word, List<ForeignWords> languages) -> word.length())
            .build(this::speakersOf);

    private Translations() {
        PackedTable.rows("/reading/words/translations.csv")
                .forEach(row -> languages
                        .computeIfAbsent(row.getField("language"), ForeignWords::new)
                        .add(row.getField("written"), row.getField("read")));
    }

    /**
     * Some words, as they are read.
     *
     * @param first the place of the first of them
     * @param count how many they are
     * @param from offset of their first character in the title
     * @param to offset after their last character
     * @param read the English words, singular; empty where they only connect
     * @param mended whether a slip was undone to read them
     */
    public record Phrase(int first, int count, int from, int to, List<String> read, boolean mended) {}

    /**
     * What was read of a title.
     *
     * @param language ISO 639-1 code
     * @param order in which order English has the phrases
     * @param phrases the phrases that were read, in the order of the title
     */
    public record Reading(String language, WordOrder order, List<Phrase> phrases) {}

    /** The languages whose words are known, ISO 639-1. */
    public List<String> languages() {
        return List.copyOf(languages.keySet());
    }

    /**
     * What these words are read as; null where they are English, or in no language that is known.
     *
     * @param language the language they are said to be in, BCP 47, or null
     */
    public Reading of(List<Token> words, String language) {
        String given = code(language);
        if ("en".equals(given) || given == null && words.stream().allMatch(Translations::isPlain)) {
            return null;
        }
        double english =
                words.stream().filter(word -> EnglishWords.has(word.text())).count();
        ForeignWords best = null;
        List<Phrase> phrases = List.of();
        double most = 0;
        for (ForeignWords candidate : candidates(words, given)) {
            List<Phrase> found = candidate.in(words);
            double score = score(found, words, given != null);
            if (score > most) {
                best = candidate;
                phrases = found;
                most = score;
            }
        }
        if (best == null) {
            return null;
        }
        boolean whole = given == null ? most > english : phrases.stream().anyMatch(phrase -> !isEnglish(phrase, words));
        List<Phrase> kept = phrases.stream()
                .filter(phrase -> whole || !isEnglish(phrase, words))
                .toList();
        return kept.isEmpty() ? null : new Reading(best.language(), whole ? best.order() : WordOrder.SAME, kept);
    }

    /** Whether none of these words is known in any language, though one is long enough to be a word. */
    public boolean isUnread(List<Token> words, String language) {
        return words.stream().anyMatch(Translations::isWord)
                && words.stream().noneMatch(word -> EnglishWords.has(word.text()))
                && of(words, language) == null;
    }

    // A word that is English, too, makes no title one of another language.
    private Collection<ForeignWords> candidates(List<Token> words, String given) {
        if (given != null) {
            ForeignWords only = languages.get(given);
            return only == null ? List.of() : List.of(only);
        }
        Set<ForeignWords> candidates = new HashSet<>();
        for (Token word : words) {
            if (!isPlain(word)) {
                candidates.addAll(speakers.get(word.text()));
            }
        }
        return candidates.isEmpty()
                ? candidates
                : languages.values().stream().filter(candidates::contains).toList();
    }

    private List<ForeignWords> speakersOf(String word) {
        return languages.values().stream()
                .filter(language -> language.knows(word))
                .toList();
    }

    private static double score(List<Phrase> phrases, List<Token> words, boolean given) {
        double score = 0;
        boolean foreign = given;
        for (Phrase phrase : phrases) {
            double weight =
                    words.get(phrase.first()).unspaced() ? (phrase.to() - phrase.from()) / LETTERS : phrase.count();
            score += phrase.read().isEmpty() ? CONNECTING * weight : weight;
            // A slip in an English word often makes one of another language.
            foreign |= !phrase.read().isEmpty() && !phrase.mended() && !isEnglish(phrase, words);
        }
        return foreign ? score : 0;
    }

    private static boolean isEnglish(Phrase phrase, List<Token> words) {
        for (int at = phrase.first(); at < phrase.first() + phrase.count(); at++) {
            if (!EnglishWords.has(words.get(at).text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(Token word) {
        return EnglishWords.has(word.text()) || Character.isDigit(word.text().charAt(0));
    }

    private static boolean isWord(Token word) {
        boolean latin = word.text().chars().allMatch(letter -> letter < FIRST_NOT_LATIN);
        return word.unspaced()
                || word.text().length() >= (latin ? LONG : SHORT)
                        && word.text().codePoints().allMatch(Character::isLetter);
    }

    private static String code(String language) {
        if (language == null || language.isBlank()) {
            return null;
        }
        String code = Locale.forLanguageTag(language.strip().replace('_', '-')).getLanguage();
        return code.isEmpty() ? null : TWO_LETTERS.getOrDefault(code, code);
    }
}
