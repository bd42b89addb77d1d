package org.htmdirectory.reading.model;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntSet;
import java.util.List;

/**
 * What the model weighs, as numbers: words and pairs of words, runs of three to five letters, concepts and pairs of
 * concepts, roles that they make up, and what kind of employer goes with which of them. A feature is the 32-bit hash (FNV-1a) of its text.
 */
public final class Features {

    private static final int BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;
    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 5;
    private static final int USUAL = 256;

    private final IntSet seen = new IntHashSet(USUAL);
    private final IntArrayList found = new IntArrayList(USUAL);

    private Features() {}

    /** The features of these clues, each once. */
    public static int[] of(Clues clues) {
        Features features = new Features();
        features.words(clues.words());
        features.concepts(clues);
        features.specialties(clues);
        for (String role : Compositions.ROLES.of(clues)) {
            features.add(hash(hash(BASIS, 'm'), role));
        }
        features.surroundings(clues);
        return features.found.toArray();
    }

    private void words(List<TitleWord> title) {
        TitleWord before = null;
        for (TitleWord word : title) {
            if (word.segment() != title.get(0).segment() && !Concepts.ENGLISH.hasWord(word.text())) {
                // What stands behind a dash or in brackets is most often a place, a team or a ward.
                continue;
            }
            add(hash(hash(BASIS, 'w'), word.text()));
            runs(word.text());
            if (before != null && before.segment() == word.segment()) {
                add(hash(hash(hash(hash(BASIS, 'b'), before.text()), '_'), word.text()));
            }
            before = word;
        }
        if (!title.isEmpty()) {
            add(hash(hash(BASIS, 'h'), head(title)));
            add(hash(hash(BASIS, 'f'), title.get(0).text()));
        }
    }

    /** The last word of the first part, most often the one that names the worker. */
    private static String head(List<TitleWord> words) {
        int at = 0;
        while (at + 1 < words.size()
                && words.get(at + 1).segment() == words.get(0).segment()) {
            at++;
        }
        return words.get(at).text();
    }

    private void runs(String word) {
        int length = word.length() + 2;
        for (int from = 0; from < length; from++) {
            int hash = hash(BASIS, 'c');
            for (int size = 1; size <= LONGEST_RUN && from + size <= length; size++) {
                int at = from + size - 1;
                hash = hash(hash, at == 0 ? '^' : at == length - 1 ? '$' : word.charAt(at - 1));
                if (size >= SHORTEST_RUN) {
                    add(hash);
                }
            }
        }
    }

    private void concepts(Clues clues) {
        List<Concepts.ConceptMatch> concepts = clues.concepts();
        for (int at = 0; at < concepts.size(); at++) {
            String concept = concepts.get(at).concept();
            add(hash(hash(BASIS, 'k'), concept));
            for (int other = at + 1; other < concepts.size(); other++) {
                pair('p', concept, concepts.get(other).concept());
            }
        }
    }

    private void specialties(Clues clues) {
        for (String specialty : clues.specialties()) {
            int start = hash(hash(BASIS, 's'), specialty);
            add(start);
            for (Concepts.ConceptMatch match : clues.concepts()) {
                add(hash(hash(start, '&'), match.concept()));
            }
        }
    }

    private void surroundings(Clues clues) {
        JobContext around = clues.surroundings();
        with('e', around.employer(), clues);
        with('d', around.description(), clues);
        for (String equipment : around.equipment()) {
            with('q', equipment, clues);
        }
    }

    private void with(char kind, String text, Clues clues) {
        int start = hash(hash(BASIS, kind), text);
        add(start);
        int joined = hash(start, '&');
        for (Concepts.ConceptMatch match : clues.concepts()) {
            add(hash(joined, match.concept()));
        }
        if (!clues.words().isEmpty()) {
            add(hash(hash(joined, '#'), head(clues.words())));
        }
        boolean device = clues.hasAny("device:");
        boolean elsewhere = clues.hasAny("elsewhere:");
        add(hash(hash(joined, device ? '+' : '-'), elsewhere ? '+' : '-'));
    }

    private void pair(char kind, String one, String other) {
        boolean inOrder = one.compareTo(other) <= 0;
        add(hash(hash(hash(hash(BASIS, kind), inOrder ? one : other), '_'), inOrder ? other : one));
    }

    private static int hash(int hash, char character) {
        return (hash ^ character) * PRIME;
    }

    private static int hash(int hash, String text) {
        int result = hash;
        for (int at = 0; at < text.length(); at++) {
            result = (result ^ text.charAt(at)) * PRIME;
        }
        return result;
    }

    private void add(int feature) {
        if (seen.add(feature)) {
            found.add(feature);
        }
    }
}
