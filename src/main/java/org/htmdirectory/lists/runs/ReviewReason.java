package org.htmdirectory.lists.runs;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.reading.verdict.Verdict;

/** Why a person should look at a title. */
public enum ReviewReason implements EnumCode {
    /** It stands for more than one job. */
    AMBIGUOUS,
    /** It was taken for a role, but not surely. */
    UNSURE_ROLE,
    /** It was taken for other work, but may be work in the field. */
    UNSURE_OUTSIDE,
    /** Nothing settled what it is, and it may be work in the field. */
    UNKNOWN,
    /** It was surely taken for a role; shown so that all roles can be gone through. */
    SURE_ROLE,
    /** It was surely taken for other work; shown so that nothing need be believed unseen. */
    SURE_OUTSIDE,
    /** It may stand for a job of the field, but hardly does. */
    HARDLY,
    /** Nothing in it was recognized. */
    NOTHING_KNOWN;

    /** From this probability of being work in the field on an open answer is a doubt: one in ten such is. */
    public static final float DOUBT = 0.1f;

    private static final float SURE = 0.8f;

    /** Why to look at an answer; null where there is none, for want of a title. */
    static ReviewReason about(AnswerCells answer) {
        if (answer.verdict() == null) {
            return null;
        }
        boolean open = answer.field() >= DOUBT;
        return switch (answer.verdict()) {
            case AMBIGUOUS -> open ? AMBIGUOUS : HARDLY;
            case ROLE -> answer.confidence() >= SURE ? SURE_ROLE : UNSURE_ROLE;
            case OUTSIDE -> open ? UNSURE_OUTSIDE : SURE_OUTSIDE;
            case UNKNOWN -> open ? UNKNOWN : NOTHING_KNOWN;
        };
    }

    /** Among which titles it is shown. */
    Review review() {
        return switch (this) {
            case AMBIGUOUS, UNSURE_ROLE, UNSURE_OUTSIDE, UNKNOWN -> Review.DOUBTFUL;
            case SURE_ROLE -> Review.ROLES;
            case SURE_OUTSIDE, HARDLY, NOTHING_KNOWN -> Review.OTHER_WORK;
        };
    }

    /** What sort of answer it is about. */
    Verdict verdict() {
        return switch (this) {
            case AMBIGUOUS, HARDLY -> Verdict.AMBIGUOUS;
            case UNSURE_ROLE, SURE_ROLE -> Verdict.ROLE;
            case UNSURE_OUTSIDE, SURE_OUTSIDE -> Verdict.OUTSIDE;
            case UNKNOWN, NOTHING_KNOWN -> Verdict.UNKNOWN;
        };
    }
}
