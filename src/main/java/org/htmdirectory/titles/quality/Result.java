package org.htmdirectory.titles.quality;

import java.util.List;

/**
 * What came of one method.
 *
 * @param method the method
 * @param employer whether it was told the employer, where that is known
 * @param validation what it had seen before
 * @param score its figures
 * @param breakdown where its answers went, or null where that is not kept
 */
record Result(Method method, boolean employer, Validation validation, Score score, Breakdown breakdown) {

    /** The figures of a method, without where its answers went. */
    static Result of(Method method, boolean employer, Validation validation, List<Answered> answers) {
        return new Result(method, employer, validation, Score.of(answers), null);
    }

    /** This, with where its answers went. */
    Result inDetail(List<Answered> answers) {
        return new Result(method, employer, validation, score, Breakdown.of(answers));
    }
}
