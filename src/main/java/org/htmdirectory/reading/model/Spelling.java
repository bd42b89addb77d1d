package org.htmdirectory.reading.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.WordLists;

/** How a written word is read: short forms written out, other spellings made one, a slip in a long word mended. */
final class Spelling {

    private static final int SHORTEST_MENDED = 8;

    /** No word of the field is longer; undoing slips takes time that grows with the square of a word's length. */
    private static final int LONGEST_MENDED = 40;

    /** Short forms that mean something else more often than not: a BESS is a battery, a RES a reservation. */
    private static final Set<String> OTHERWISE = WordLists.named("short for something else");

    /** The one spelling. */
    static final Spelling ENGLISH = new Spelling();

    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, List<String>> slips = new HashMap<>();

    private Spelling() {
        for (String written : Lexicon.ENGLISH.written()) {
            if (OTHERWISE.contains(written)) {
                continue;
            }
            Lexicon.Alias alias = Lexicon.ENGLISH.aliases(written).get(0);
            if (alias.kind() == Lexicon.AliasKind.ABBREVIATION || alias.kind() == Lexicon.AliasKind.SPELLING) {
                aliases.put(written, alias.words());
            }
        }
        Set<String> known = new HashSet<>(Concepts.ENGLISH.words());
        for (String word : known) {
            if (word.length() >= SHORTEST_MENDED) {
                deletions(word).forEach(slip -> {
                    if (!known.contains(slip)) {
                        slips.merge(slip, List.of(word), (one, other) -> one.equals(other) ? one : List.of());
                    }
                });
            }
        }
    }

    /** The words to read for a written word, folded and singular; the word itself where nothing else is known. */
    List<String> read(String word) {
        List<String> alias = aliases.get(word);
        if (alias != null) {
            return alias;
        }
        boolean mendable = word.length() >= SHORTEST_MENDED - 1 && word.length() <= LONGEST_MENDED;
        return mendable && !Concepts.ENGLISH.hasWord(word) ? mended(word) : List.of(word);
    }

    // One letter left out, put in, exchanged or swapped: the word and the known one share a form with a letter less.
    private List<String> mended(String word) {
        List<String> found = slips.get(word);
        if (found == null) {
            for (String slip : deletions(word)) {
                found = Concepts.ENGLISH.hasWord(slip) ? List.of(slip) : slips.get(slip);
                if (found != null && found.size() == 1) {
                    break;
                }
            }
        }
        return found == null || found.isEmpty() ? List.of(word) : found;
    }

    // The first letter is kept: hardly anyone slips there, and many words differ in it alone.
    private static Set<String> deletions(String word) {
        Set<String> shorter = new HashSet<>();
        for (int at = 1; at < word.length(); at++) {
            shorter.add(word.substring(0, at) + word.substring(at + 1));
        }
        return shorter;
    }
}
