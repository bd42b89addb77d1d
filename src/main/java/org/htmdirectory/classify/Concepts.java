package org.htmdirectory.classify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.wording.Lexicon;

/**
 * What words and phrases speak of: devices, kinds of work, kinds of workers, other trades. Read once from
 * {@code classify/concepts.csv}.
 */
final class Concepts {

    /** The one set of concepts. */
    static final Concepts ENGLISH = new Concepts();

    /**
     * A concept that a title speaks of.
     *
     * @param concept its name, group and word parted by a colon, e.g. {@code device:imaging}
     * @param first index of its first word
     * @param last index of its last word
     */
    record Match(String concept, int first, int last) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<String> concepts = new ArrayList<>();
    }

    private final Node root = new Node();
    private final Set<String> words = new HashSet<>();

    private Concepts() {
        try (Reader text = new InputStreamReader(
                        Concepts.class.getResourceAsStream("/classify/concepts.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> add(row.getField("phrase"), row.getField("concept")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String phrase, String concept) {
        Node node = root;
        for (String part : phrase.split(" ")) {
            String word = Lexicon.singular(part);
            words.add(word);
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.concepts.add(concept.intern());
    }

    /** The words of all phrases. */
    Set<String> words() {
        return words;
    }

    /** Whether a word is part of a phrase. */
    boolean hasWord(String word) {
        return words.contains(word);
    }

    /** What these words speak of: at each word the longest phrase that begins there, unless a longer one covers it. */
    List<Match> in(List<TitleWord> title) {
        List<Match> matches = new ArrayList<>();
        int covered = -1;
        for (int first = 0; first < title.size(); first++) {
            int last = longest(title, first, matches, covered);
            covered = Math.max(covered, last);
        }
        return matches;
    }

    private int longest(List<TitleWord> title, int first, List<Match> matches, int covered) {
        Node node = root;
        Node found = null;
        int last = -1;
        for (int at = first; at < title.size(); at++) {
            node = node.next.get(title.get(at).text());
            if (node == null) {
                break;
            }
            if (!node.concepts.isEmpty()) {
                found = node;
                last = at;
            }
        }
        if (found == null || last <= covered) {
            return -1;
        }
        for (String concept : found.concepts) {
            matches.add(new Match(concept, first, last));
        }
        return last;
    }
}
