package org.htmdirectory.reading.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Spelling;
import org.htmdirectory.reading.words.WordLists;

/** How a written word is read: short forms written out, other spellings made one, a slip in a long word mended. */
final class ShortForms {

    /** Short forms that mean something else more often than not: a BESS is a battery, a RES a reservation. */
    private static final Set<String> OTHERWISE = WordLists.named("short for something else");

    /** The words that a title most often ends with or is about, of which one is meant where several begin alike. */
    private static final Set<String> USUAL = WordLists.named("cut off");

    /** So many letters of a word must stand to complete it. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Of shorter words too many lie one slip from each other: a trailer is no trainer. */
    private static final int SHORTEST = 8;

    /** The one set of them. */
    static final ShortForms ENGLISH = new ShortForms();

    private final Map<String, List<String>> meant = new HashMap<>();
    private final Spelling spelling = new Spelling(Concepts.ENGLISH.words());

    private ShortForms() {
        for (String written : Lexicon.ENGLISH.written()) {
            Lexicon.Alias alias = Lexicon.ENGLISH.aliases(written).get(0);
            boolean same = alias.kind() == Lexicon.AliasKind.ABBREVIATION || alias.kind() == Lexicon.AliasKind.SPELLING;
            if (same && !OTHERWISE.contains(written)) {
                meant.put(written, alias.words());
            }
        }
    }

    /** The word that one was meant to be when a title was cut off within it; the word itself where that is open. */
    String completed(String word) {
        if (word.length() < SHORTEST_BEGINNING || meant.containsKey(word) || spelling.has(word)) {
            return word;
        }
        List<String> begun = spelling.begunBy(word);
        return begun.stream().filter(USUAL::contains).findFirst().orElse(begun.size() == 1 ? begun.get(0) : word);
    }

    /** The words to read for a written word, folded and singular; the word itself where nothing else is known. */
    List<String> read(String word) {
        List<String> words = meant.get(word);
        return words != null ? words : List.of(spelling.mended(word, SHORTEST));
    }
}
