package org.htmdirectory.titles.quality;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Level;

/**
 * What a method says a title is, in the terms in which methods are compared.
 *
 * @param verdict what sort of answer it is
 * @param role slug of the role, or null where the answer is none
 * @param level the level, or null
 * @param confidence how probable the method holds its answer to be, 0 to 1, or null where it cannot say
 * @param candidates slugs of the roles it may be, likeliest first
 */
record MethodAnswer(Verdict verdict, String role, Level level, Double confidence, List<String> candidates) {

    private static final int THREE = 3;

    /** What the classifier answered. */
    static MethodAnswer of(Classification classification) {
        boolean role = classification.verdict() == Verdict.ROLE && classification.role() != null;
        return new MethodAnswer(
                classification.verdict(),
                role ? classification.role().slug() : null,
                classification.level(),
                classification.confidence(),
                classification.candidates().stream()
                        .map(candidate -> candidate.role().slug())
                        .toList());
    }

    /** The first three roles: the answer, where it is one, then the candidates. */
    List<String> firstThree() {
        return Stream.concat(Stream.ofNullable(role), candidates.stream())
                .distinct()
                .limit(THREE)
                .toList();
    }
}
