package org.htmdirectory.reading.words;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.htmdirectory.platform.reference.PackedTable;

/**
 * What is known about single words, whatever the titles say: short forms, spellings, compounds, forms of one word, and
 * words that name a trade. Read once from {@code reading/words/words.csv} and {@code reading/words/work.csv}.
 */
public final class Lexicon {

    private static final Set<String> CONNECTING = WordLists.named("connecting");

    /** Of shorter words, too many lie one slip from each other. */
    private static final int SHORTEST_MENDED = 4;

    /** The one lexicon. */
    public static final Lexicon ENGLISH = new Lexicon();

    /** Why one word may be read as another. */
    public enum AliasKind {
        ABBREVIATION,
        SPELLING,
        FORM,
        COMPOUND
    }

    /**
     * One way to read a written word.
     *
     * @param words the words to read instead; more than one for an initialism such as BMET
     * @param cost what this reading takes off certainty, 0 to 1
     * @param kind why it may be read so
     */
    public record Alias(List<String> words, double cost, AliasKind kind) {}

    private final Map<String, List<Alias>> aliases = new HashMap<>();
    private final Map<String, Map<String, List<Alias>>> compounds = new HashMap<>();
    private final Set<String> reads = new HashSet<>();
    private final Map<String, String> fields = new HashMap<>();

    private Lexicon() {
        PackedTable.rows("/reading/words/words.csv")
                .forEach(row -> aliases.computeIfAbsent(singular(row.getField("written")), written -> new ArrayList<>())
                        .add(alias(row)));
        aliases.values().forEach(list -> list.forEach(alias -> reads.addAll(alias.words())));
        aliases.forEach((written, list) -> {
            int joint = written.indexOf('+');
            if (joint > 0) {
                compounds
                        .computeIfAbsent(written.substring(0, joint), first -> new HashMap<>())
                        .put(written.substring(joint + 1), list);
            }
        });
        PackedTable.rows("/reading/words/work.csv")
                .forEach(row -> fields.put(singular(row.getField("word")), row.getField("field")));
    }

    /** The ways to read a word, likeliest first; empty where it stands for itself alone. */
    public List<Alias> aliases(String word) {
        return aliases.getOrDefault(word, List.of());
    }

    /** The ways to read two neighboring words as one compound, e.g. <i>bio</i> and <i>med</i>; empty where there is none. */
    public List<Alias> compound(String first, String second) {
        return compounds.getOrDefault(first, Map.of()).getOrDefault(singular(second), List.of());
    }

    /** The words that have aliases. */
    public Set<String> written() {
        return aliases.keySet();
    }

    /** The single words of four letters or more that are written for others, such as <i>BMET</i> and <i>biomed</i>. */
    public Set<String> shortForms() {
        Set<String> forms = new HashSet<>(aliases.keySet());
        forms.removeIf(written -> written.length() < SHORTEST_MENDED
                || written.indexOf('+') >= 0
                || aliases.get(written).get(0).kind() == AliasKind.FORM);
        return forms;
    }

    /** Whether some word may be read as this one, so that it is a word and not a misspelling. */
    public boolean reads(String word) {
        return reads.contains(word);
    }

    /** The initialism of four letters or more that is one slip from a word; empty where there is none. */
    public Optional<String> initialism(String word) {
        return aliases.keySet().stream()
                .filter(written -> written.length() >= SHORTEST_MENDED && word.length() >= SHORTEST_MENDED)
                .filter(written -> aliases.get(written).get(0).words().size() > 1)
                .filter(written -> EditDistance.between(word, written, 1) == 1)
                .min(Comparator.naturalOrder());
    }

    /** Whether a word names a kind of worker, e.g. technician or nurse. */
    public boolean isTrade(String word) {
        return isElsewhere(word) || "own".equals(fields.get(word));
    }

    /** Whether a word names work in another field, e.g. veterinary. */
    public boolean isElsewhere(String word) {
        return "other".equals(fields.get(word));
    }

    /** Whether a word places work in healthcare, e.g. clinical or x-ray. */
    public boolean isHealthcare(String word) {
        return "health".equals(fields.get(word));
    }

    /** Whether a word only connects others. */
    public boolean isConnecting(String word) {
        return CONNECTING.contains(word);
    }

    /** The singular of an English word, found by its ending; harmless to words that have no such ending. */
    public static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        return word.endsWith("ies") && length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
    }

    private static Alias alias(NamedCsvRecord row) {
        List<String> words = new ArrayList<>();
        for (String word : row.getField("read").split(" ")) {
            words.add(singular(word));
        }
        AliasKind kind = AliasKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
        return new Alias(List.copyOf(words), Double.parseDouble(row.getField("cost")), kind);
    }
}
