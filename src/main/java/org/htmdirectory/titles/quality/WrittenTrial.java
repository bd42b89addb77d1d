package org.htmdirectory.titles.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of the titles that were written for the trial, when the classifier that runs here answered them.
 *
 * @param all all of them together
 * @param languages by language, those with most titles of the field first
 * @param roles titles of the field by role, those with most titles first
 */
record WrittenTrial(WrittenScore all, List<WrittenScore> languages, List<WrittenScore> roles) {

    static WrittenTrial of(List<WrittenAnswer> answers) {
        return new WrittenTrial(
                WrittenScore.of(null, answers),
                by(WrittenTitle::language, answers),
                by(
                        WrittenTitle::role,
                        answers.stream()
                                .filter(each -> each.title().isInField())
                                .toList()));
    }

    private static List<WrittenScore> by(Function<WrittenTitle, String> part, List<WrittenAnswer> answers) {
        Map<String, List<WrittenAnswer>> parts = answers.stream()
                .collect(Collectors.groupingBy(each -> part.apply(each.title()), TreeMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(each -> WrittenScore.of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(
                                (WrittenScore score) -> score.first().whole())
                        .reversed())
                .toList();
    }
}
