package org.htmdirectory.wording;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.wording.Particulars.Found;

/**
 * The words for specialties, credentials and settings, read once from {@code wording/particulars.csv}. A word in
 * capitals there counts in capitals alone; one with a question mark, for it has other meanings, counts only in a title
 * that also has a word of technical work.
 */
final class ParticularWords {

    private static final Set<String> COMPANY = Set.of(
            ("engineer engineering service technician tech technologist field biomed biomedical bmet equipment repair"
                            + " installation installer imaging htm device maintenance instrument")
                    .split(" "));

    private static final Phrases<Meaning> PHRASES = read();

    /** What sort of thing a word tells. */
    enum Kind {
        SPECIALTY,
        CREDENTIAL,
        SETTING
    }

    private record Particular(Kind kind, String value, String label) {}

    private record Meaning(List<Particular> particulars, boolean needsCompany) {}

    /** What a title tells, by kind. */
    record Reading(List<Found> specialties, List<Found> credentials, List<Found> settings) {

        private static final Reading EMPTY = new Reading(List.of(), List.of(), List.of());

        List<Found> found(Kind kind) {
            return switch (kind) {
                case SPECIALTY -> specialties;
                case CREDENTIAL -> credentials;
                case SETTING -> settings;
            };
        }

        private void add(Particular particular, int from, int to) {
            List<Found> list = found(particular.kind);
            for (Found earlier : list) {
                if (earlier.value().equals(particular.value)) {
                    return;
                }
            }
            list.add(new Found(particular.value, particular.label, from, to));
        }
    }

    private ParticularWords() {}

    /** What the words of a title tell, each value once. */
    static Reading in(String title, List<Token> tokens) {
        Reading reading = null;
        for (int at = 0; at < tokens.size(); ) {
            Phrases.Match<Meaning> match = PHRASES.at(title, tokens, at);
            if (match == null || match.value().needsCompany && !hasCompany(tokens)) {
                at++;
                continue;
            }
            reading = reading == null ? new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()) : reading;
            int to = tokens.get(at + match.words() - 1).to();
            for (Particular particular : match.value().particulars) {
                reading.add(particular, tokens.get(at).from(), to);
            }
            at += match.words();
        }
        return reading == null ? Reading.EMPTY : reading;
    }

    private static boolean hasCompany(List<Token> tokens) {
        for (Token token : tokens) {
            if (COMPANY.contains(token.text())) {
                return true;
            }
        }
        return false;
    }

    // Short words are initialisms: the S of CRES is no plural.
    private static String singular(String word) {
        return word.length() <= 4 ? word : Lexicon.singular(word);
    }

    private static Phrases<Meaning> read() {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        try (Reader text = new InputStreamReader(
                        ParticularWords.class.getResourceAsStream("/wording/particulars.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> add(row, meanings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Phrases<Meaning> phrases = new Phrases<>(ParticularWords::singular);
        meanings.forEach(phrases::add);
        return phrases;
    }

    private static void add(NamedCsvRecord row, Map<String, Meaning> meanings) {
        Kind kind = Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
        Particular particular = new Particular(kind, row.getField("value"), row.getField("label"));
        for (String written : row.getField("words").split("; ")) {
            boolean doubtful = written.endsWith("?");
            String words = doubtful ? written.substring(0, written.length() - 1) : written;
            Meaning meaning = meanings.computeIfAbsent(words, word -> new Meaning(new ArrayList<>(), doubtful));
            meaning.particulars.add(particular);
        }
    }
}
