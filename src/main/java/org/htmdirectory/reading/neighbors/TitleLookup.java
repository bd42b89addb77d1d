package org.htmdirectory.reading.neighbors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Job;

/** Looks texts up: what the classifier says of them, beside the titles that are like them. Safe to share between threads. */
public final class TitleLookup {

    /** How many titles stand beside an answer. */
    private static final int FURTHER = 10;

    private final Classifier classifier;
    private final Neighbors neighbors;

    /** A lookup that answers as this classifier does. */
    public TitleLookup(Classifier classifier, Neighbors neighbors) {
        this.classifier = classifier;
        this.neighbors = neighbors;
    }

    /** What a text stands for; never null, for any text, null among them. Titles that differ in spelling alone are told once. */
    public Lookup lookup(String text) {
        return lookup(text, FURTHER + 1, true);
    }

    /** Likewise, with all the titles that are not too faintly alike, at most {@code limit} and never more than 50. */
    public Lookup matches(String text, int limit) {
        Lookup lookup = lookup(text, limit, false);
        return new Lookup(
                lookup.query(),
                lookup.cut(),
                lookup.answer(),
                lookup.matches().stream()
                        .filter(match -> match.score() >= Neighbors.FAINT || isKnown(match, lookup.answer()))
                        .toList());
    }

    /** Titles to offer while a text is being typed, at most {@code limit}; never more than 50. */
    public List<Suggestion> suggest(String text, int limit) {
        return neighbors.suggest(Excerpt.of(clean(text), Job.LONGEST_TITLE), limit);
    }

    private Lookup lookup(String text, int limit, boolean distinct) {
        String clean = clean(text);
        String query = Excerpt.of(clean, Job.LONGEST_TITLE);
        Classification answer = classifier.classify(Job.titled(query));
        List<String> known = answer.known() == null ? List.of() : answer.known().slugs();
        List<Neighbor> near = neighbors.of(query, known, distinct, limit);
        return new Lookup(query, clean.length() > Job.LONGEST_TITLE, answer, answerFirst(near, answer));
    }

    private static boolean isKnown(Neighbor match, Classification answer) {
        return answer.known() != null
                && answer.known().slugs().contains(match.title().slug());
    }

    private static List<Neighbor> answerFirst(List<Neighbor> near, Classification answer) {
        for (int at = 0; at < near.size(); at++) {
            Neighbor neighbor = near.get(at);
            boolean first = answer.known() != null
                    ? neighbor.title().slug().equals(answer.known().slugs().get(0))
                    : answer.role() != null && answer.role().equals(neighbor.role());
            if (first) {
                List<Neighbor> ordered = new ArrayList<>(near);
                ordered.add(0, ordered.remove(at));
                return List.copyOf(ordered);
            }
        }
        return near;
    }

    /** A text with control characters and runs of blanks each made one blank, none at the ends. */
    static String clean(String text) {
        String beginning = text == null ? "" : Excerpt.of(text, 4 * Job.LONGEST_TITLE);
        return Normalizer.normalize(beginning.replaceAll("[\\p{Cc}\\p{Z}\\p{Cs}]+", " "), Normalizer.Form.NFC)
                .strip();
    }
}
