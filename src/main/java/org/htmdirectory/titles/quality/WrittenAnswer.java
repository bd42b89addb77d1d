package org.htmdirectory.titles.quality;

import org.htmdirectory.reading.verdict.Verdict;

/**
 * A title that was written for the trial, with what was answered.
 *
 * @param title the title
 * @param answer the answer
 */
record WrittenAnswer(WrittenTitle title, MethodAnswer answer) {

    boolean isRightRole() {
        return title.role().equals(answer.role());
    }

    boolean isAmongThree() {
        return answer.firstThree().contains(title.role());
    }

    boolean isRole() {
        return answer.role() != null;
    }

    boolean isAskedAbout() {
        return answer.verdict() == Verdict.AMBIGUOUS;
    }
}
