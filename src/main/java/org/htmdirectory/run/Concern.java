package org.htmdirectory.run;

import org.htmdirectory.coding.Answer;
import org.htmdirectory.reference.Coded;

/** Why a person should look at a title, the most pressing first. */
public enum Concern implements Coded {
    /** It stands for more than one job. */
    AMBIGUOUS,
    /** It was taken for a role, but not surely. */
    UNSURE_ROLE,
    /** It was taken for other work, but not surely. */
    UNSURE_OUTSIDE,
    /** Nothing in it was recognized. */
    UNKNOWN,
    /** It was surely taken for a role; shown so that all roles can be gone through. */
    SURE_ROLE;

    private static final float SURE = 0.8f;

    /** Why to look at an answer; null where there is no cause to. */
    static Concern about(Answer answer) {
        if (answer.verdict() == null) {
            return null;
        }
        boolean sure = answer.confidence() >= SURE;
        return switch (answer.verdict()) {
            case AMBIGUOUS -> AMBIGUOUS;
            case ROLE -> sure ? SURE_ROLE : UNSURE_ROLE;
            case OUTSIDE -> sure ? null : UNSURE_OUTSIDE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether a person should look. */
    public boolean isDoubtful() {
        return this != SURE_ROLE;
    }
}
