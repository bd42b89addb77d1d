package org.htmdirectory.titles.quality;

import java.util.List;

/**
 * What came of some of the titles that were written for the trial.
 *
 * @param of which they are: a language (ISO 639-1) or the slug of a role; null for all of them
 * @param first titles in the field whose answer is the right role
 * @param amongThree titles in the field with the right role among the first three
 * @param taken titles of other work that were taken for a role
 * @param askedAbout titles of other work that were called ambiguous, so that a person is asked
 */
record WrittenScore(String of, Share first, Share amongThree, Share taken, Share askedAbout) {

    static WrittenScore of(String name, List<WrittenAnswer> answers) {
        List<WrittenAnswer> field =
                answers.stream().filter(each -> each.title().isInField()).toList();
        List<WrittenAnswer> other =
                answers.stream().filter(each -> !each.title().isInField()).toList();
        return new WrittenScore(
                name,
                Share.of(field, WrittenAnswer::isRightRole),
                Share.of(field, WrittenAnswer::isAmongThree),
                Share.of(other, WrittenAnswer::isRole),
                Share.of(other, WrittenAnswer::isAskedAbout));
    }
}
