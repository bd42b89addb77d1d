package org.htmdirectory.reading.words;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.platform.reference.PackedTable;

/** Lists of words that rules ask for, each with what it means. Read once from {@code reading/words/word-lists.csv}. */
public final class WordLists {

    private static final Map<String, Set<String>> LISTS = new HashMap<>();

    static {
        PackedTable.rows("/reading/words/word-lists.csv").forEach(row -> {
            Set<String> words =
                    new LinkedHashSet<>(Arrays.asList(row.getField("words").split("; ")));
            LISTS.put(row.getField("list"), Collections.unmodifiableSet(words));
        });
    }

    private WordLists() {}

    /**
     * The words of a list.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public static Set<String> named(String list) {
        Set<String> words = LISTS.get(list);
        if (words == null) {
            throw new IllegalArgumentException("reading/words/word-lists.csv has no list '" + list + "'");
        }
        return words;
    }
}
