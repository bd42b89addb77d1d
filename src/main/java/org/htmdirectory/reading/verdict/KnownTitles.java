package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.model.TitleWords;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Token;

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
    record TitleMatch(KnownTitle title, List<TitleWord> words, boolean bearsLevel) {}

    /** How much of a title is lost when it is read as words. In the order in which they are believed. */
    private enum Loss {
        /** Nothing. */
        WRITTEN_OUT,
        /** Short forms were written out. */
        SHORT_FORMS,
        /** A level was taken off. */
        WITHOUT_LEVEL
    }

    /**
     * A title, ready to be found.
     *
     * @param title the title
     * @param written its words as they stand there, in the singular, without noise and levels
     * @param length how many words it has in all
     * @param learner whether it names someone who learns the work
     * @param reading how much of it is lost
     */
    private record Wording(KnownTitle title, Set<String> written, int length, boolean learner, Loss reading) {}

    private final Map<String, KnownTitle> byText = new HashMap<>();
    private final Map<String, List<Wording>> byWords = new HashMap<>();
    private final Map<String, List<Wording>> byWordsInAnyOrder = new HashMap<>();
    private final Map<String, List<Wording>> byLetters = new HashMap<>();
    private final Mending mending;

    KnownTitles(List<KnownTitle> titles) {
        Set<String> vocabulary = new HashSet<>();
        for (KnownTitle title : titles) {
            byText.merge(Fold.text(title.text()), title, KnownTitle::or);
            PostingDetails details = PostingDetails.of(title.text());
            List<String> words = texts(TitleWords.of(details.words()));
            if (!words.isEmpty()) {
                vocabulary.addAll(words);
                add(
                        words,
                        new Wording(
                                title,
                                written(details.words()),
                                details.all().size(),
                                isLearner(details),
                                reading(title, words, details)));
            }
        }
        byText.remove("");
        mending = new Mending(vocabulary);
    }

    private static Loss reading(KnownTitle title, List<String> words, PostingDetails details) {
        if (!details.levels().marks().isEmpty() || isLearner(details)) {
            return Loss.WITHOUT_LEVEL;
        }
        return String.join(" ", words).equals(Fold.text(title.text())) ? Loss.WRITTEN_OUT : Loss.SHORT_FORMS;
    }

    private static boolean isLearner(PostingDetails details) {
        return details.levels().words().size() > details.words().size();
    }

    private void add(List<String> words, Wording wording) {
        put(byWords, String.join(" ", words), wording);
        put(byWordsInAnyOrder, inAnyOrder(words), wording);
        put(byLetters, String.join("", words), wording);
        String letters = Fold.text(wording.title.text()).replace(" ", "");
        if (!letters.equals(String.join("", words))) {
            put(byLetters, letters, wording);
        }
    }

    private static void put(Map<String, List<Wording>> wordings, String key, Wording wording) {
        wordings.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(wording);
    }

    /** The title that a text is; null where none is known. */
    TitleMatch find(PostingDetails details, List<TitleWord> words) {
        KnownTitle written = byText.get(text(details.all()));
        if (written == null && details.kept().size() < details.all().size()) {
            written = byText.get(text(details.kept()));
        }
        if (written != null) {
            return new TitleMatch(written, words, true);
        }
        return words.isEmpty() ? null : worded(words, details);
    }

    private TitleMatch worded(List<TitleWord> words, PostingDetails details) {
        Set<String> written = written(details.words());
        boolean learner = isLearner(details);
        TitleMatch match = among(words, written, learner);
        boolean bare = details.words().size() == details.all().size();
        List<List<TitleWord>> readings = match == null ? mending.of(words, bare) : List.of();
        for (int at = 0; match == null && at < readings.size(); at++) {
            match = among(readings.get(at), written, learner);
        }
        return match;
    }

    private TitleMatch among(List<TitleWord> words, Set<String> written, boolean learner) {
        List<String> texts = words.stream().map(TitleWord::text).toList();
        boolean onePart = words.get(0).segment() == words.get(words.size() - 1).segment();
        Set<Wording> found = new LinkedHashSet<>(byWords.getOrDefault(String.join(" ", texts), List.of()));
        Set<Wording> ordered = Set.copyOf(found);
        if (onePart) {
            found.addAll(byWordsInAnyOrder.getOrDefault(inAnyOrder(texts), List.of()));
        }
        found.addAll(byLetters.getOrDefault(String.join("", texts), List.of()));
        found.removeIf(wording -> wording.learner && !learner);
        Comparator<Wording> nearest = Comparator.comparing((Wording wording) -> wording.reading == Loss.WITHOUT_LEVEL)
                .thenComparing(wording -> -shared(wording, written))
                .thenComparing(wording -> !ordered.contains(wording))
                .thenComparing(Wording::reading)
                .thenComparing(Wording::length);
        Wording best = found.stream().min(nearest).orElse(null);
        if (best == null) {
            return null;
        }
        // Titles that are written as much alike are read as one.
        KnownTitle title = found.stream()
                .filter(wording -> nearest.compare(wording, best) == 0)
                .map(Wording::title)
                .reduce(KnownTitle::or)
                .orElseThrow();
        return new TitleMatch(title, words, best.reading != Loss.WITHOUT_LEVEL);
    }

    private static int shared(Wording wording, Set<String> written) {
        return (int) wording.written.stream().filter(written::contains).count();
    }

    private static Set<String> written(List<Token> tokens) {
        return tokens.stream().map(token -> Lexicon.singular(token.text())).collect(Collectors.toSet());
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static List<String> texts(List<TitleWord> words) {
        return words.stream().map(TitleWord::text).toList();
    }

    private static String inAnyOrder(List<String> words) {
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }
}
