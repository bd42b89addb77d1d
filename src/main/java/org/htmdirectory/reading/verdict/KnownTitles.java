package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.model.TitleWords;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.reading.words.Levels;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.terms.Level;

/**
 * The titles that the directory knows, found however they are written: in the same text, in the same words, in another
 * order, with blanks put elsewhere, or with slips that {@link Mending} can undo.
 */
final class KnownTitles {

    /**
     * A title that was found.
     *
     * @param title the title, or all those that read alike, as one
     * @param words the words of the text as they were read to find it
     * @param bearsLevel whether the level of the title stands in the text, too
     */
    record TitleMatch(KnownTitle title, List<TitleWord> words, boolean bearsLevel) {

        /** The same, without roles that are another country's; null stands for an unknown country. */
        TitleMatch in(String country) {
            return new TitleMatch(title.in(country), words, bearsLevel);
        }
    }

    /**
     * A title as it is spelled.
     *
     * @param words the words that name the work, short forms written out
     * @param levels how many marks of level stand there
     */
    private record Spelled(List<String> words, int levels) {}

    /**
     * A title, ready to be found.
     *
     * @param title the title
     * @param written all its words as they stand there and in the singular, and its levels
     * @param beside those that do not name the work, such as a country
     * @param levels the levels that it bears
     * @param learner whether it names someone who learns the work
     * @param whole whether the words it is compared by are all of it, with no short form written out and no level taken off
     */
    private record Wording(
            KnownTitle title,
            Set<String> written,
            Set<String> beside,
            Set<Level> levels,
            boolean learner,
            boolean whole) {

        /** Whether it bears no level and no country that the text does not bear. */
        boolean isWithin(Asked asked) {
            return asked.levels.containsAll(levels) && asked.written.containsAll(beside);
        }
    }

    private final NavigableMap<String, KnownTitle> byText = new TreeMap<>();
    private final Map<String, Spelled> spelled = new HashMap<>();
    private final Map<String, List<Wording>> byWords = new HashMap<>();
    private final Map<String, List<Wording>> byWordsInAnyOrder = new HashMap<>();
    private final Map<String, List<Wording>> byLetters = new HashMap<>();
    private final CutTitles cut;
    private final Mending mending;

    KnownTitles(List<KnownTitle> titles) {
        Set<String> vocabulary = new HashSet<>();
        for (KnownTitle title : titles) {
            byText.merge(Fold.text(title.text()), title, KnownTitle::or);
            PostingDetails details = PostingDetails.of(title.text());
            List<String> words = texts(TitleWords.written(details.words()));
            spelled.put(
                    title.text(), new Spelled(words, details.levels().marks().size()));
            if (!words.isEmpty()) {
                vocabulary.addAll(words);
                Wording wording = new Wording(
                        title,
                        written(details),
                        beside(details),
                        levels(details),
                        isLearner(details),
                        String.join(" ", words).equals(Fold.text(title.text())));
                add("", words, wording);
                TitleWords.InEnglish english = TitleWords.inEnglish(details.words(), title.language());
                // Names of whole groups of other work, as official lists have them, are known as they stand there
                // alone.
                boolean ours = !title.readings().isEmpty();
                if (ours && english.language() != null && !english.words().isEmpty()) {
                    add(english.language() + ":", texts(english.words()), wording);
                }
            }
        }
        byText.remove("");
        cut = new CutTitles(byText);
        mending = new Mending(vocabulary);
    }

    /**
     * Whether a text is a title word for word, however its words are shortened, with no level that the title does not bear.
     *
     * @param words the words of the text, in English
     */
    boolean isWhole(KnownTitle title, PostingDetails details, List<TitleWord> words) {
        return new Spelled(texts(words), details.levels().marks().size()).equals(spelled.get(title.text()));
    }

    private static boolean isLearner(PostingDetails details) {
        return details.levels().words().size() > details.words().size();
    }

    // What was translated is compared with what was translated from the same language alone.
    private void add(String language, List<String> words, Wording wording) {
        put(byWords, language + String.join(" ", words), wording);
        put(byWordsInAnyOrder, language + inAnyOrder(words), wording);
        put(byLetters, language + String.join("", words), wording);
        String letters = Fold.text(wording.title.text()).replace(" ", "");
        if (!letters.equals(String.join("", words))) {
            put(byLetters, letters, wording);
        }
    }

    private static void put(Map<String, List<Wording>> wordings, String key, Wording wording) {
        wordings.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(wording);
    }

    /** The title that a text in English is; null where none is known. */
    TitleMatch find(PostingDetails details, List<TitleWord> words) {
        return find(details, words, null);
    }

    /**
     * The title that a text is; null where none is known.
     *
     * @param words its words, in English
     * @param language the language from which they were translated, or null
     */
    TitleMatch find(PostingDetails details, List<TitleWord> words, String language) {
        TitleMatch match = in(details, words, language == null ? "" : language + ":");
        if (match == null && language != null) {
            match = in(details, TitleWords.written(details.words()), "");
            match = match == null ? in(details, words, "") : new TitleMatch(match.title(), words, match.bearsLevel());
        }
        return match == null ? cut.find(text(details.all()), details, words) : match;
    }

    private TitleMatch in(PostingDetails details, List<TitleWord> words, String language) {
        KnownTitle written = byText.get(text(details.all()));
        if (written != null) {
            return new TitleMatch(written, words, true);
        }
        Asked asked = new Asked(language, written(details), levels(details), isLearner(details));
        TitleMatch match = null;
        if (!words.isEmpty() && details.kept().size() < details.all().size()) {
            match = among(words, asked, wording -> !wording.beside.isEmpty() && wording.isWithin(asked));
        }
        if (match == null) {
            written = byText.get(text(details.kept()));
            match = written == null ? null : new TitleMatch(written, words, true);
        }
        return match != null || words.isEmpty() ? match : worded(words, details, asked);
    }

    private TitleMatch worded(List<TitleWord> words, PostingDetails details, Asked asked) {
        TitleMatch match = among(words, asked, wording -> true);
        boolean bare = details.words().size() == details.all().size();
        List<Mending.Mended> readings = match == null ? mending.of(words, bare) : List.of();
        for (int at = 0; match == null && at < readings.size(); at++) {
            match = among(readings.get(at).words(), asked.with(readings.get(at).written()), wording -> true);
        }
        return match;
    }

    /**
     * What a title is compared with.
     *
     * @param language what stands before the words of titles of the language that is sought
     * @param written the words of the text as they stand there and in the singular, and its levels
     * @param levels the levels that it bears
     * @param learner whether it names someone who learns the work
     */
    private record Asked(String language, Set<String> written, Set<Level> levels, boolean learner) {

        Asked with(Set<String> mended) {
            Set<String> more = new HashSet<>(written);
            more.addAll(mended);
            return new Asked(language, more, levels, learner);
        }

        int shared(Wording wording) {
            return (int) wording.written.stream().filter(written::contains).count();
        }
    }

    private TitleMatch among(List<TitleWord> words, Asked asked, Predicate<Wording> fits) {
        List<String> texts = texts(words);
        boolean onePart = words.get(0).segment() == words.get(words.size() - 1).segment();
        List<Wording> ordered = byWords.getOrDefault(asked.language + String.join(" ", texts), List.of());
        Set<Wording> found = new LinkedHashSet<>(ordered);
        if (onePart) {
            found.addAll(byWordsInAnyOrder.getOrDefault(asked.language + inAnyOrder(texts), List.of()));
        }
        found.addAll(byLetters.getOrDefault(asked.language + String.join("", texts), List.of()));
        found.removeIf(wording -> wording.learner && !asked.learner || !fits.test(wording));
        return found.isEmpty() ? null : nearest(found, ordered, words, asked);
    }

    private static TitleMatch nearest(Set<Wording> found, List<Wording> ordered, List<TitleWord> words, Asked asked) {
        Comparator<Wording> nearest = Comparator.comparing((Wording wording) -> !wording.isWithin(asked))
                .thenComparing(wording -> -asked.shared(wording))
                .thenComparing(wording -> !ordered.contains(wording))
                .thenComparing(wording -> wording.written.size())
                .thenComparing(wording -> !wording.whole);
        Wording best = found.stream().min(nearest).orElseThrow();
        // Titles that are written as much alike are read as one.
        KnownTitle title = found.stream()
                .filter(wording -> nearest.compare(wording, best) == 0)
                .map(Wording::title)
                .reduce(KnownTitle::or)
                .orElseThrow();
        return new TitleMatch(title, words, best.isWithin(asked));
    }

    private static Set<String> beside(PostingDetails details) {
        Set<String> beside = written(details.all());
        beside.removeAll(written(details.kept()));
        return beside;
    }

    // “I/II” names two levels and so none.
    private static Set<Level> levels(PostingDetails details) {
        return details.levels().level() == null
                ? Set.of()
                : details.levels().marks().stream().map(Levels.Mark::level).collect(Collectors.toSet());
    }

    // “Snr” and “senior” are the same level, however written.
    private static Set<String> written(PostingDetails details) {
        Set<String> written = written(details.all());
        levels(details).forEach(level -> written.add("level " + level.code()));
        return written;
    }

    private static Set<String> written(List<Token> tokens) {
        Set<String> written = new HashSet<>();
        for (Token token : tokens) {
            written.add(token.text());
            written.add(Lexicon.singular(token.text()));
        }
        return written;
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static List<String> texts(List<TitleWord> words) {
        List<String> texts = new ArrayList<>(words.size());
        words.forEach(word -> texts.add(word.text()));
        return texts;
    }

    private static String inAnyOrder(List<String> words) {
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }
}
