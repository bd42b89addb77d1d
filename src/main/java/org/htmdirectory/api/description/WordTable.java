package org.htmdirectory.api.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.PackedTable;

/**
 * What each word of each fixed set means, from {@code words.csv}; the order of the table is that of the set. Programs read it
 * in the description, people on the page about the API.
 */
public final class WordTable {

    private static final Map<String, List<Word>> SETS = PackedTable.rows("/api/description/words.csv").stream()
            .map(row -> new Word(row.getField("set"), row.getField("word"), row.getField("meaning")))
            .collect(Collectors.groupingBy(Word::set, LinkedHashMap::new, Collectors.toList()));

    private WordTable() {}

    /**
     * A word that a field may hold.
     *
     * @param set the set that it is of, e.g. {@code Verdict}
     * @param word as JSON writes it
     * @param meaning what it stands for, as a sentence without its full stop
     */
    public record Word(String set, String word, String meaning) {}

    /** The words of a set. */
    public static List<Word> of(String set) {
        return SETS.get(set);
    }

    static Map<String, List<Word>> all() {
        return SETS;
    }
}
