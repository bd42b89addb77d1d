package org.htmdirectory.reading.noise;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.reading.noise.PostingDetails.Found;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Phrases;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.reading.words.WordLists;

/**
 * The words for specialties, credentials and settings, read once from {@code reading/noise/particulars.csv}. A word in
 * capitals there counts in capitals alone; one with a question mark, for it has other meanings, counts only in a title
 * that also has a word of technical work.
 */
final class DetailWords {

    private static final Set<String> TECHNICAL = WordLists.named("technical beside a detail");

    private static final Map<DetailKind, Phrases<DetailMeaning>> PHRASES = read();

    /** What sort of thing a word tells. */
    enum DetailKind {
        SPECIALTY,
        CREDENTIAL,
        SETTING
    }

    private record Particular(String value, String label) {}

    private record DetailMeaning(List<Particular> particulars, boolean doubtful) {}

    private DetailWords() {}

    /** What the words of a title tell, each value once, in the order of the title. */
    static List<Found> in(DetailKind kind, String title, List<Token> tokens) {
        Phrases<DetailMeaning> phrases = PHRASES.get(kind);
        boolean technical = isTechnical(tokens);
        List<Found> found = List.of();
        for (int at = 0; at < tokens.size(); ) {
            Phrases.PhraseMatch<DetailMeaning> match = phrases.at(title, tokens, at);
            if (match == null || match.value().doubtful && !technical) {
                at++;
                continue;
            }
            found = found.isEmpty() ? new ArrayList<>(4) : found;
            int end = at + match.words();
            add(match.value(), tokens.get(at).from(), tokens.get(end - 1).to(), found);
            at = end;
        }
        return found;
    }

    private static void add(DetailMeaning meaning, int from, int to, List<Found> found) {
        for (Particular particular : meaning.particulars) {
            boolean known = false;
            for (Found earlier : found) {
                known |= earlier.value().equals(particular.value);
            }
            if (!known) {
                found.add(new Found(particular.value, particular.label, from, to));
            }
        }
    }

    private static boolean isTechnical(List<Token> tokens) {
        for (Token token : tokens) {
            if (TECHNICAL.contains(token.text())) {
                return true;
            }
        }
        return false;
    }

    private static Map<DetailKind, Phrases<DetailMeaning>> read() {
        Map<DetailKind, Map<String, DetailMeaning>> meanings = new EnumMap<>(DetailKind.class);
        PackedTable.rows("/reading/noise/particulars.csv").forEach(row -> add(row, meanings));
        Map<DetailKind, Phrases<DetailMeaning>> phrases = new EnumMap<>(DetailKind.class);
        meanings.forEach((kind, words) -> {
            Phrases<DetailMeaning> ofKind = new Phrases<>(DetailWords::singular);
            words.forEach(ofKind::add);
            phrases.put(kind, ofKind);
        });
        return phrases;
    }

    private static void add(NamedCsvRecord row, Map<DetailKind, Map<String, DetailMeaning>> meanings) {
        DetailKind kind = DetailKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
        Map<String, DetailMeaning> ofKind = meanings.computeIfAbsent(kind, first -> new LinkedHashMap<>());
        Particular particular = new Particular(row.getField("value"), row.getField("label"));
        for (String written : row.getField("words").split("; ")) {
            boolean doubtful = written.endsWith("?");
            String words = doubtful ? written.substring(0, written.length() - 1) : written;
            ofKind.computeIfAbsent(words, word -> new DetailMeaning(new ArrayList<>(), doubtful))
                    .particulars
                    .add(particular);
        }
    }

    // Short words are initialisms: the S of CRES is no plural.
    private static String singular(String word) {
        return word.length() <= 4 ? word : Lexicon.singular(word);
    }
}
