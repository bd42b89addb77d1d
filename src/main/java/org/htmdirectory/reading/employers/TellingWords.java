package org.htmdirectory.reading.employers;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.reading.words.Lexicon;

/**
 * What the words in employers' names tell, read once from {@code employer/words.csv}: words and phrases that suggest a
 * kind, endings that do, words of legal form or place that tell nothing, and words too common to be a name within
 * others.
 */
final class TellingWords {

    /** What a word, a phrase or an ending suggests. */
    record Hint(EmployerKind kind, double strength, Set<Equipment> equipment) {}

    static final TellingWords ENGLISH = new TellingWords();

    private static final int SHORTEST_BEGINNING = 2;

    private final Map<String, Hint> phrases = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, Hint> endings = new HashMap<>();
    private final BitSet endingLengths = new BitSet();
    private final Set<String> words = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    private TellingWords() {
        PackedTable.rows("/reading/employers/words.csv").forEach(this::read);
    }

    private void read(NamedCsvRecord row) {
        String written = row.getField("words");
        switch (row.getField("kind")) {
            case "form" -> forms.add(written);
            case "common" -> common.add(written);
            default -> hint(written, hint(row));
        }
    }

    private void hint(String written, Hint hint) {
        if (written.startsWith("*")) {
            endings.put(written.substring(1), hint);
            endingLengths.set(written.length() - 1);
            return;
        }
        String[] parts = written.split(" ");
        for (int i = 0; i < parts.length; i++) {
            words.add(parts[i]);
            parts[i] = Lexicon.singular(parts[i]);
        }
        for (int end = 1; end < parts.length; end++) {
            beginnings.add(String.join(" ", List.of(parts).subList(0, end)));
        }
        phrases.merge(String.join(" ", parts), hint, (a, b) -> a.strength() >= b.strength() ? a : b);
    }

    private static Hint hint(NamedCsvRecord row) {
        String equipment = row.getField("equipment");
        return new Hint(
                EnumCode.parse(EmployerKind.class, row.getField("kind")),
                Double.parseDouble(row.getField("strength")),
                equipment.isEmpty() ? Set.of() : Set.of(EnumCode.parse(Equipment.class, equipment)));
    }

    /** What a phrase of singular words, parted by blanks, suggests; null where it suggests nothing. */
    Hint phrase(String phrase) {
        return phrases.get(phrase);
    }

    /** Whether a longer phrase begins with these words. */
    boolean begins(String phrase) {
        return beginnings.contains(phrase);
    }

    /** What the ending of a compound suggests, e.g. <i>klinik</i> in <i>Augenklinik</i>; null where it suggests nothing. */
    Hint ending(String word) {
        int most = word.length() - SHORTEST_BEGINNING;
        for (int length = most < 0 ? -1 : endingLengths.previousSetBit(most);
                length >= 0;
                length = endingLengths.previousSetBit(length - 1)) {
            Hint hint = endings.get(word.substring(word.length() - length));
            if (hint != null) {
                return hint;
            }
        }
        return null;
    }

    /** Whether a word says only the legal form or the country. */
    boolean isForm(String word) {
        return forms.contains(word);
    }

    /** Whether a word tells of a kind, a form or a place, or is common: names made of nothing else are no one's own. */
    boolean isGeneric(String word) {
        return words.contains(word) || forms.contains(word) || common.contains(word);
    }

    /** The single words that tell of a kind, as they are written. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }
}
