package org.htmdirectory.reading.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.reading.words.Lexicon;

/**
 * What words and phrases speak of: devices, kinds of work, kinds of workers, other trades. Read once from
 * {@code reading/model/concepts.csv}.
 */
public final class Concepts {

    /** The one set of concepts. */
    public static final Concepts ENGLISH = new Concepts();

    /**
     * A concept that a title speaks of.
     *
     * @param concept its name, group and word parted by a colon, e.g. {@code device:imaging}
     * @param first index of its first word
     * @param last index of its last word
     */
    public record ConceptMatch(String concept, int first, int last) {

        private boolean covers(ConceptMatch other) {
            return first <= other.first && other.last <= last && last - first > other.last - other.first;
        }
    }

    /** Someone who begins; a mark of level says so, not a word of the work. */
    public static final ConceptMatch BEGINNER = new ConceptMatch("person:student", 0, -1);

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<String> concepts = new ArrayList<>();
    }

    private final Node root = new Node();
    private final Set<String> words = new HashSet<>();
    private int longest;

    private Concepts() {
        PackedTable.rows("/reading/model/concepts.csv")
                .forEach(row -> add(row.getField("phrase"), row.getField("concept")));
    }

    private void add(String phrase, String concept) {
        Node node = root;
        String[] parts = phrase.split(" ");
        longest = Math.max(longest, parts.length);
        for (String part : parts) {
            String word = Lexicon.singular(part);
            words.add(word);
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.concepts.add(concept.intern());
    }

    /** The words of all phrases. */
    public Set<String> words() {
        return Set.copyOf(words);
    }

    /** Whether a word is part of a phrase. */
    public boolean hasWord(String word) {
        return words.contains(word);
    }

    /** What these words speak of: of each group every phrase that no longer phrase of that group covers. */
    public List<ConceptMatch> in(List<TitleWord> title) {
        List<ConceptMatch> matches = new ArrayList<>();
        for (int first = 0; first < title.size(); first++) {
            Node node = root;
            for (int at = first; at < title.size() && node != null; at++) {
                node = node.next.get(title.get(at).text());
                if (node != null) {
                    for (String concept : node.concepts) {
                        add(new ConceptMatch(concept, first, at), matches);
                    }
                }
            }
        }
        return matches;
    }

    // Matches come in the order of their first words, so none that begins farther back than a phrase is long has any in
    // common.
    private void add(ConceptMatch found, List<ConceptMatch> matches) {
        for (int at = matches.size() - 1; at >= 0 && matches.get(at).first > found.first - longest; at--) {
            ConceptMatch other = matches.get(at);
            if (group(found) == group(other)) {
                if (other.covers(found)) {
                    return;
                }
                if (found.covers(other)) {
                    matches.remove(at);
                }
            }
        }
        matches.add(found);
    }

    private static char group(ConceptMatch match) {
        return match.concept.charAt(0);
    }
}
