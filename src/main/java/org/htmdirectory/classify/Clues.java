package org.htmdirectory.classify;

import java.util.List;

/**
 * What a job shows to someone who weighs it.
 *
 * @param words the words that name the work, in their order
 * @param concepts what they speak of
 * @param surroundings what is known beside them
 */
record Clues(List<TitleWord> words, List<Concepts.Match> concepts, Surroundings surroundings) {

    static Clues of(List<TitleWord> words, Surroundings surroundings) {
        return new Clues(words, Concepts.ENGLISH.in(words), surroundings);
    }

    /** Whether the words speak of that concept. */
    boolean has(String concept) {
        return concepts.stream().anyMatch(match -> match.concept().equals(concept));
    }

    /** Whether the words speak of a concept of that group. */
    boolean hasAny(String group) {
        return concepts.stream().anyMatch(match -> match.concept().startsWith(group));
    }
}
