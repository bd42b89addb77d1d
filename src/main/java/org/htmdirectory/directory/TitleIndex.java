package org.htmdirectory.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.directory.Lookup.Outcome;
import org.htmdirectory.directory.wording.Fold;
import org.htmdirectory.terminology.Reading;
import org.htmdirectory.terminology.RoleRef;
import org.htmdirectory.terminology.Title;
import org.htmdirectory.terminology.TitleKind;

/**
 * The titles of one edition, ready to be looked up. It never changes, so any number of threads may ask it. Every method
 * takes any text, and is done in time that grows with the number of titles that share a word with it.
 */
public final class TitleIndex {

    private static final int MOST_MATCHES = 50;
    private static final int FURTHER = 10;
    private static final double ENOUGH_TO_ANSWER = 0.7;
    private static final double FAINT = 0.35;
    private static final double TOSS = 0.02;

    private static final Comparator<Alignment> BEST_FIRST = Comparator.comparingDouble(
                    (Alignment alignment) -> -Math.round(alignment.score() * 200))
            .thenComparing(Alignment::matched)
            .thenComparing(alignment -> !alignment.isLevelAgreed())
            .thenComparing(alignment -> -alignment.wordsInCommon())
            .thenComparing(alignment -> -Math.round(alignment.score() * 1000))
            .thenComparing(alignment -> alignment.entry().title(), TitleIndex.preferredFirst());

    private final List<Entry> entries;
    private final int[][] numbers;
    private final Vocabulary vocabulary;
    private final Candidates candidates;
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /** The index of these titles, in any order. */
    public TitleIndex(List<Title> titles) {
        entries = titles.stream().map(Entry::of).toList();
        vocabulary = new Vocabulary(entries.stream().map(Entry::words).toList());
        numbers = entries.stream()
                .map(entry -> entry.words().stream()
                        .mapToInt(word -> vocabulary.number(word.text()))
                        .toArray())
                .toArray(int[][]::new);
        candidates = new Candidates(entries, numbers, vocabulary);
        for (int at = 0; at < entries.size(); at++) {
            byKey.computeIfAbsent(entries.get(at).key(), key -> new ArrayList<>())
                    .add(at);
        }
    }

    /** What a text stands for; never null, for any text, null among them. */
    public Lookup lookup(String text) {
        Query query = new QueryReader(vocabulary).read(text);
        if (query.text().isEmpty()) {
            return new Lookup("", query.cut(), Outcome.EMPTY, List.of());
        }
        List<Alignment> ranked = distinct(ranked(query), FURTHER + 1);
        return new Lookup(
                query.text(),
                query.cut(),
                outcome(ranked),
                ranked.stream().map(TitleIndex::match).toList());
    }

    /** The titles that match, best first, faint ones left out, at most {@code limit}; never more than 50. */
    public List<TitleMatch> matches(String text, int limit) {
        List<Alignment> ranked = ranked(new QueryReader(vocabulary).read(text));
        return ranked.stream()
                .filter(alignment -> alignment.score() >= FAINT)
                .limit(Math.max(0, Math.min(limit, MOST_MATCHES)))
                .map(TitleIndex::match)
                .toList();
    }

    /** Titles to offer while a text is being typed, at most {@code limit}; never more than 50. */
    public List<Suggestion> suggest(String text, int limit) {
        Query query = new QueryReader(vocabulary).read(text);
        String typed = Fold.text(query.text());
        Set<String> seen = new HashSet<>();
        return ranked(query).stream()
                .filter(alignment -> alignment.score() >= FAINT / 2)
                .sorted(Comparator.comparing(
                        (Alignment alignment) -> !alignment.entry().folded().startsWith(typed)))
                .filter(alignment -> seen.add(alignment.entry().folded()))
                .limit(Math.max(0, Math.min(limit, MOST_MATCHES)))
                .map(alignment -> Suggestion.of(match(alignment)))
                .toList();
    }

    private List<Alignment> ranked(Query query) {
        Set<Integer> near = new HashSet<>(candidates.of(query));
        near.addAll(byKey.getOrDefault(Entry.key(query.text()), List.of()));
        return near.stream()
                .map(at -> new Alignment(query, entries.get(at), numbers[at], vocabulary))
                .sorted(BEST_FIRST)
                .toList();
    }

    // Titles that differ in spelling alone, and mean one thing, would fill the list with themselves.
    private static List<Alignment> distinct(List<Alignment> ranked, int limit) {
        Set<List<Object>> seen = new HashSet<>();
        return ranked.stream()
                .filter(alignment -> seen.add(meaning(alignment.entry())))
                .limit(limit)
                .toList();
    }

    private static List<Object> meaning(Entry entry) {
        Set<String> words = new HashSet<>();
        entry.words().forEach(word -> words.add(word.text()));
        return Arrays.asList(words, entry.level(), entry.title().first().orElse(null));
    }

    private static Outcome outcome(List<Alignment> ranked) {
        if (ranked.isEmpty() || ranked.get(0).score() < FAINT) {
            return Outcome.NOTHING;
        }
        if (ranked.get(0).score() < ENOUGH_TO_ANSWER || isToss(ranked)) {
            return Outcome.NEAR;
        }
        TitleMatch best = match(ranked.get(0));
        return best.isLookalike() ? Outcome.LOOKALIKE : best.isAmbiguous() ? Outcome.AMBIGUOUS : Outcome.FOUND;
    }

    // Where words are missing, and titles of other roles lack as little, the first of them is no answer.
    private static boolean isToss(List<Alignment> ranked) {
        Alignment best = ranked.get(0);
        return best.matched() == Matched.PARTIAL
                && ranked.stream()
                        .filter(other -> best.score() - other.score() < TOSS)
                        .anyMatch(other -> !roles(other).equals(roles(best)));
    }

    private static List<RoleRef> roles(Alignment alignment) {
        return alignment.entry().title().readings().stream().map(Reading::role).toList();
    }

    private static TitleMatch match(Alignment alignment) {
        return new TitleMatch(
                alignment.entry().title(),
                alignment.level(),
                alignment.matched(),
                Math.round(alignment.score() * 1000) / 1000.0,
                Explanation.of(alignment));
    }

    private static Comparator<Title> preferredFirst() {
        return Comparator.comparing((Title title) -> title.kind() == TitleKind.MISSPELLING)
                .thenComparing(Title::ambiguous)
                .thenComparing(title -> title.kind() != TitleKind.PREFERRED)
                .thenComparing(title -> !"en".equals(title.language()))
                .thenComparing(title -> title.text().length())
                .thenComparing(Title::text)
                .thenComparing(Title::slug);
    }
}
