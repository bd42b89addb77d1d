package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;

/**
 * The titles of one edition, ranked by how like they are to a text. It decides nothing: what a text stands for, the
 * classifier says. It never changes, so any number of threads may ask it.
 */
public final class Neighbors {

    /**
     * Below this a title is too faint to be shown. Set by hand; on 2026-11-29 the nearest title was as near as this
     * for 1,459 of 1,461 listed titles with one letter left out, and for 514 of 1,000 official titles of other work. At
     * 0.25 it is so for 1,459 and 623, at 0.45 for 1,455 and 199.
     */
    static final double FAINT = 0.35;

    private static final int MOST = 50;
    private static final int MOST_FOUND = 64;
    private static final int MOST_BEGUN = 300;

    private static final Comparator<Title> PREFERRED_FIRST = Comparator.comparing(
                    (Title title) -> title.kind() == TitleKind.MISSPELLING)
            .thenComparing(Title::isAmbiguous)
            .thenComparing(title -> title.kind() != TitleKind.PREFERRED)
            .thenComparing(title -> !"en".equals(title.language()))
            .thenComparing(title -> title.text().length())
            .thenComparing(Title::text)
            .thenComparing(Title::slug);

    /** The better match first; among equals the stricter, the one of the level asked for, the closer in spelling. */
    private static final Comparator<Likeness> BEST_FIRST = Comparator.comparingDouble(
                    (Likeness likeness) -> -Math.round(likeness.score() * 200))
            .thenComparing(Likeness::matched)
            .thenComparing(likeness -> !likeness.isLevelAgreed())
            .thenComparing(likeness -> -likeness.sharedWords())
            .thenComparing(likeness -> -Math.round(likeness.score() * 1000))
            .thenComparing(likeness -> likeness.title().title(), PREFERRED_FIRST);

    private final List<IndexedTitle> titles;
    private final WordIndex words;
    private final TitleSearch search;
    private final Map<String, Integer> bySlug = new HashMap<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final NavigableMap<String, List<Integer>> byFolded = new TreeMap<>();

    /** The neighbors among these titles, given in any order. */
    public Neighbors(Collection<Title> titles) {
        this.titles = titles.stream().map(IndexedTitle::of).toList();
        this.words = new WordIndex(this.titles);
        this.search = new TitleSearch(this.titles);
        for (int at = 0; at < this.titles.size(); at++) {
            IndexedTitle title = this.titles.get(at);
            bySlug.put(title.title().slug(), at);
            byFolded.computeIfAbsent(title.folded(), folded -> new ArrayList<>(1))
                    .add(at);
            byKey.computeIfAbsent(title.key(), key -> new ArrayList<>(1)).add(at);
        }
    }

    /**
     * The titles like a text, the likest first, faint ones among them.
     *
     * @param known the slugs of titles that are among them in any case, before all others
     * @param distinct whether, of titles that differ in spelling alone and mean one thing, only the first is wanted
     * @param limit how many at most; never more than 50
     */
    public List<Neighbor> of(String text, Collection<String> known, boolean distinct, int limit) {
        Set<Integer> sure = new LinkedHashSet<>();
        known.stream().map(bySlug::get).filter(at -> at != null).forEach(sure::add);
        Set<List<Object>> seen = new HashSet<>();
        return ranked(new TextReader(words).read(text), sure).stream()
                .sorted(Comparator.comparing(
                        likeness -> !known.contains(likeness.title().title().slug())))
                .filter(likeness -> !distinct || seen.add(meaning(likeness.title())))
                .limit(Math.max(0, Math.min(limit, MOST)))
                .map(Neighbor::new)
                .toList();
    }

    /**
     * Titles to offer while a text is being typed, at most {@code limit}; never more than 50. Those that begin with the
     * text come first.
     */
    public List<Suggestion> suggest(String text, int limit) {
        String typed = Fold.text(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        Set<Integer> begun = new LinkedHashSet<>();
        byFolded.subMap(typed, typed + Character.MAX_VALUE).values().stream()
                .limit(MOST_BEGUN)
                .forEach(begun::addAll);
        Set<String> seen = new HashSet<>();
        return ranked(new TextReader(words).read(text), begun).stream()
                .filter(likeness -> likeness.title().title().kind() != TitleKind.MISSPELLING)
                .filter(likeness -> begins(likeness, typed) || likeness.score() >= FAINT)
                .sorted(Comparator.comparing((Likeness likeness) -> !begins(likeness, typed))
                        .thenComparing(likeness -> likeness.title().title().kind() != TitleKind.PREFERRED)
                        .thenComparing(likeness ->
                                !"en".equals(likeness.title().title().language())))
                .filter(likeness -> seen.add(likeness.title().folded()))
                .limit(Math.max(0, Math.min(limit, MOST)))
                .map(likeness -> Suggestion.of(likeness.title().title()))
                .toList();
    }

    private List<Likeness> ranked(AskedText asked, Set<Integer> others) {
        Set<Integer> near = new LinkedHashSet<>(others);
        near.addAll(byKey.getOrDefault(IndexedTitle.key(asked.text()), List.of()));
        near.addAll(search.find(asked, MOST_FOUND));
        return near.stream()
                .map(at -> new Likeness(asked, titles.get(at), words))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static boolean begins(Likeness likeness, String typed) {
        return likeness.title().folded().startsWith(typed);
    }

    private static List<Object> meaning(IndexedTitle title) {
        Set<String> texts = new HashSet<>();
        title.words().stream().map(TitleWord::text).forEach(texts::add);
        return Arrays.asList(texts, title.level(), title.title().first().orElse(null));
    }
}
