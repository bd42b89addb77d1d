package org.htmdirectory.lists.runs;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.reading.verdict.Verdict;

/** Why a person should look at a title, the most pressing first. */
public enum ReviewReason implements EnumCode {
    /** It stands for more than one job. */
    AMBIGUOUS,
    /** It was taken for a role, but not surely. */
    UNSURE_ROLE,
    /** It was taken for other work, but not surely. */
    UNSURE_OUTSIDE,
    /** Nothing in it was recognized. */
    UNKNOWN,
    /** It was surely taken for a role; shown so that all roles can be gone through. */
    SURE_ROLE,
    /** It was surely taken for other work; shown so that nothing need be believed unseen. */
    SURE_OUTSIDE;

    private static final float SURE = 0.8f;

    /** Why to look at an answer; null where there is none, for want of a title. */
    static ReviewReason about(AnswerCells answer) {
        if (answer.verdict() == null) {
            return null;
        }
        boolean sure = answer.confidence() >= SURE;
        return switch (answer.verdict()) {
            case AMBIGUOUS -> AMBIGUOUS;
            case ROLE -> sure ? SURE_ROLE : UNSURE_ROLE;
            case OUTSIDE -> sure ? SURE_OUTSIDE : UNSURE_OUTSIDE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Among which titles it is shown. */
    Review review() {
        return switch (this) {
            case AMBIGUOUS, UNSURE_ROLE, UNSURE_OUTSIDE, UNKNOWN -> Review.DOUBTFUL;
            case SURE_ROLE -> Review.ROLES;
            case SURE_OUTSIDE -> Review.OTHER_WORK;
        };
    }

    /** What sort of answer it is about. */
    Verdict verdict() {
        return switch (this) {
            case AMBIGUOUS -> Verdict.AMBIGUOUS;
            case UNSURE_ROLE, SURE_ROLE -> Verdict.ROLE;
            case UNSURE_OUTSIDE, SURE_OUTSIDE -> Verdict.OUTSIDE;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }
}
