package org.htmdirectory.lists.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words to look for in a text: {@code lead} as it is, {@code *leiter} at the end of a word, {@code beruf*} at its start. */
public final class WordSet {

    private final Set<String> whole = new HashSet<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    /** A set of words, written small and without accents. */
    public WordSet(Collection<String> words) {
        for (String word : words) {
            if (word.startsWith("*")) {
                ends.add(word.substring(1));
            } else if (word.endsWith("*")) {
                starts.add(word.substring(0, word.length() - 1));
            } else {
                whole.add(word);
            }
        }
    }

    /** Whether one of them is in a text that {@link ColumnNames#plain} made plain. */
    public boolean isIn(String plain) {
        for (String word : plain.split(" ")) {
            if (whole.contains(word)
                    || starts.stream().anyMatch(word::startsWith)
                    || ends.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }
}
