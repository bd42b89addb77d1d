package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.htmdirectory.reading.neighbors.Lookup.Outcome;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.reading.words.Vocabulary;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;

/**
 * The titles of one edition, ready to be looked up. It never changes, so any number of threads may ask it. Every method
 * takes any text, and is done in time that grows with the number of titles that share a word with it.
 */
public final class TitleIndex {

    private static final int MOST_MATCHES = 50;
    private static final int MOST_BEGUN = 300;
    private static final int FURTHER = 10;
    private static final double ENOUGH_TO_ANSWER = 0.7;
    private static final double ENOUGH_TO_CHOOSE = 0.85;
    private static final double FAINT = 0.35;
    private static final double TOSS = 0.03;

    private final List<Entry> entries;
    private final int[][] numbers;
    private final Vocabulary vocabulary;
    private final Candidates candidates;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final NavigableMap<String, List<Integer>> byFolded = new TreeMap<>();

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
            byFolded.computeIfAbsent(entries.get(at).folded(), folded -> new ArrayList<>())
                    .add(at);
            byKey.computeIfAbsent(entries.get(at).key(), key -> new ArrayList<>())
                    .add(at);
        }
    }

    /** What a text stands for; never null, for any text, null among them. */
    public Lookup lookup(String text) {
        Query query = new QueryReader(vocabulary).read(text);
        List<Hit> ranked = distinct(ranked(query, candidates(query)), FURTHER + 1);
        return new Lookup(
                query.text(),
                query.cut(),
                outcome(query, ranked),
                ranked.stream().map(Hit::match).toList());
    }

    /** The titles that match, at most {@code limit} and never more than 50, and what sort of answer they make. */
    public Matches matches(String text, int limit) {
        Query query = new QueryReader(vocabulary).read(text);
        List<Hit> ranked = ranked(query, candidates(query));
        return new Matches(
                outcome(query, distinct(ranked, FURTHER + 1)),
                ranked.stream()
                        .filter(hit -> hit.score() >= FAINT)
                        .limit(Math.max(0, Math.min(limit, MOST_MATCHES)))
                        .map(Hit::match)
                        .toList());
    }

    /**
     * Titles to offer while a text is being typed, at most {@code limit}; never more than 50. Those that begin with the
     * text come first.
     */
    public List<Suggestion> suggest(String text, int limit) {
        Query query = new QueryReader(vocabulary).read(text);
        String typed = Fold.text(query.text());
        if (typed.isEmpty()) {
            return List.of();
        }
        Set<Integer> near = candidates(query);
        byFolded.subMap(typed, typed + Character.MAX_VALUE).values().stream()
                .limit(MOST_BEGUN)
                .forEach(near::addAll);
        Set<String> seen = new HashSet<>();
        return ranked(query, near).stream()
                .filter(hit -> hit.title().kind() != TitleKind.MISSPELLING)
                .filter(hit -> hit.begins(typed) || hit.score() >= FAINT)
                .sorted(Comparator.comparing((Hit hit) -> !hit.begins(typed))
                        .thenComparing(hit -> !hit.title().kind().equals(TitleKind.PREFERRED))
                        .thenComparing(hit -> !"en".equals(hit.title().language())))
                .filter(hit -> seen.add(hit.alignment().entry().folded()))
                .limit(Math.max(0, Math.min(limit, MOST_MATCHES)))
                .map(hit -> Suggestion.of(hit.title()))
                .toList();
    }

    private Set<Integer> candidates(Query query) {
        Set<Integer> near = new HashSet<>(candidates.of(query));
        near.addAll(byKey.getOrDefault(Entry.key(query.text()), List.of()));
        return near;
    }

    private List<Hit> ranked(Query query, Set<Integer> near) {
        return near.stream()
                .map(at -> new Hit(new Alignment(query, entries.get(at), numbers[at]), vocabulary))
                .sorted(Hit.BEST_FIRST)
                .toList();
    }

    // Titles that differ in spelling alone, and mean one thing, would fill the list with themselves.
    private static List<Hit> distinct(List<Hit> ranked, int limit) {
        Set<List<Object>> seen = new HashSet<>();
        return ranked.stream()
                .filter(hit -> seen.add(meaning(hit.alignment().entry())))
                .limit(limit)
                .toList();
    }

    private static List<Object> meaning(Entry entry) {
        Set<String> words = new HashSet<>();
        entry.words().forEach(word -> words.add(word.text()));
        return Arrays.asList(words, entry.level(), entry.title().first().orElse(null));
    }

    private static Outcome outcome(Query query, List<Hit> ranked) {
        if (query.text().isEmpty()) {
            return Outcome.EMPTY;
        }
        if (ranked.isEmpty() || ranked.get(0).score() < FAINT) {
            return Outcome.NOTHING;
        }
        if (ranked.get(0).score() < ENOUGH_TO_ANSWER
                || isToss(ranked)
                || ranked.get(0).isWorkerMissing()) {
            return Outcome.NEAR;
        }
        Title best = ranked.get(0).title();
        if (best.isLookalikeOnly()) {
            return ranked.get(0).isWhole() ? Outcome.LOOKALIKE : Outcome.NEAR;
        }
        return best.isAmbiguous() ? Outcome.AMBIGUOUS : Outcome.FOUND;
    }

    // Where words are missing, and titles of other roles lack as little, the first of them is no answer.
    private static boolean isToss(List<Hit> ranked) {
        Hit best = ranked.get(0);
        return best.matched() == Matched.PARTIAL
                && best.score() < ENOUGH_TO_CHOOSE
                && ranked.stream()
                        .filter(other -> best.score() - other.score() < TOSS)
                        .anyMatch(other -> !other.role().equals(best.role()));
    }
}
