package org.htmdirectory.titles.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.terms.Title;

/**
 * Nearness as PostgreSQL's {@code pg_trgm} counts it: each word is written with two blanks before it and one behind,
 * and cut into all its runs of three letters; the runs that two texts share, by the runs that either has.
 */
final class TrigramRanking implements Ranking {

    private static final int THREE = 3;

    private final List<Title> titles;
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    TrigramRanking(Collection<Title> titles) {
        this.titles = List.copyOf(titles);
        for (Title title : this.titles) {
            Set<String> trigrams = trigrams(title.text());
            for (String trigram : trigrams) {
                holders.computeIfAbsent(trigram, key -> new ArrayList<>()).add(sizes.size());
            }
            sizes.add(trigrams.size());
        }
    }

    @Override
    public List<Hit> nearest(String wording) {
        Set<String> wanted = trigrams(wording);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String trigram : wanted) {
            holders.getOrDefault(trigram, List.of()).forEach(at -> shared.merge(at, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .map(entry -> hit(entry.getKey(), entry.getValue(), wanted.size()))
                .sorted(Comparator.comparingDouble(Hit::nearness)
                        .reversed()
                        .thenComparing(hit -> hit.title().slug()))
                .limit(MOST)
                .toList();
    }

    private Hit hit(int at, int shared, int wanted) {
        return new Hit(titles.get(at), (double) shared / (sizes.get(at) + wanted - shared));
    }

    static Set<String> trigrams(String text) {
        Set<String> trigrams = new HashSet<>();
        for (String word : Fold.text(text).split(" ")) {
            String padded = "  " + word + " ";
            for (int at = 0; at + THREE <= padded.length() && !word.isEmpty(); at++) {
                trigrams.add(padded.substring(at, at + THREE));
            }
        }
        return trigrams;
    }
}
