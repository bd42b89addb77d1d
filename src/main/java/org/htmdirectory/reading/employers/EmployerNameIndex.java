package org.htmdirectory.reading.employers;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.htmdirectory.reading.words.Spelling;

/** The names of the list, without blanks and in order, so that the longest in a text is found by a few comparisons. */
final class EmployerNameIndex {

    private static final int SHORTEST_WITHIN = 5;
    private static final int SHORTEST_FIRST = 4;

    /**
     * A name of the list.
     *
     * @param employer whose name it is
     * @param reach where in a longer text it may be found
     * @param words how many words it has
     */
    record Name(Employer employer, Reach reach, int words) {}

    /** Where a name may be found. The more it could be chance, the nearer it must come to being all that is written. */
    enum Reach {
        ALONE,
        FIRST,
        ANYWHERE
    }

    /** A name found: its words in the text. */
    record Run(Name name, int first, int last, int letters) {}

    private final String[] keys;
    private final Name[] names;
    private final Spelling spelling;

    EmployerNameIndex(Collection<Employer> list) {
        Map<String, Name> sorted = new TreeMap<>();
        Set<String> words = new HashSet<>(TellingWords.ENGLISH.words());
        for (Employer employer : list) {
            employer.names().map(WrittenName::of).forEach(written -> {
                sorted.putIfAbsent(written.key(), new Name(employer, reach(written), written.size()));
                for (int at = 0; at < written.size(); at++) {
                    words.add(written.word(at));
                }
            });
        }
        spelling = new Spelling(words);
        keys = sorted.keySet().toArray(String[]::new);
        names = sorted.values().toArray(Name[]::new);
    }

    /** How the words of the names and telling words are spelled. */
    Spelling spelling() {
        return spelling;
    }

    private static Reach reach(WrittenName written) {
        int letters = written.key().length();
        if (written.size() == 1 && written.isGeneric() || letters < SHORTEST_FIRST) {
            return Reach.ALONE;
        }
        return letters < SHORTEST_WITHIN || written.isGeneric() ? Reach.FIRST : Reach.ANYWHERE;
    }

    /** The longest name in a text; null where there is none. */
    Run longest(WrittenName written) {
        Run best = null;
        StringBuilder key = new StringBuilder();
        for (int first = 0; first < written.size(); first++) {
            key.setLength(0);
            for (int last = first + 1; last <= written.size() && written.adjoin(first, last); last++) {
                String run = key.append(written.word(last - 1)).toString();
                int at = Arrays.binarySearch(keys, run);
                if (at >= 0
                        && fits(names[at], written, first, last)
                        && (best == null || run.length() > best.letters())) {
                    best = new Run(names[at], first, last, run.length());
                }
                int next = at < 0 ? -at - 1 : at + 1;
                if (next == keys.length || !keys[next].startsWith(run)) {
                    break;
                }
            }
        }
        return best;
    }

    private static boolean fits(Name name, WrittenName written, int first, int last) {
        return switch (name.reach()) {
            case ANYWHERE -> true;
            case FIRST -> written.begins(first);
            case ALONE -> written.isWhole(first, last);
        };
    }
}
