package org.htmdirectory.titles.quality;

import java.util.EnumSet;
import java.util.Set;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Level;

/**
 * A title of the evaluation set with what a method answered.
 *
 * @param title the title and its label
 * @param answer the answer
 */
record Answered(EvaluationTitle title, MethodAnswer answer) {

    private static final Set<Level> FIRST_STEPS = EnumSet.of(Level.ENTRY, Level.I);

    boolean counts() {
        return !title.takesAnyAnswer();
    }

    boolean isRole() {
        return answer.role() != null;
    }

    boolean isRightRole() {
        return isRole() && title.roles().contains(answer.role());
    }

    /** Whether the answer is right; to say that nothing is known is right of anything outside the field. */
    boolean isRight() {
        if (title.isInField() || isRole()) {
            return isRightRole();
        }
        return answer.verdict() == Verdict.UNKNOWN || title.verdicts().contains(answer.verdict());
    }

    /** Whether it is a right role by the label as it was found, before any correction. */
    boolean isRightRoleAsFound() {
        return isRole() && title.asFound().roles().contains(answer.role());
    }

    boolean isAmongThree() {
        return answer.firstThree().stream().anyMatch(title.roles()::contains);
    }

    /** Whether the level is right; the first of numbered levels is an entry level too. */
    boolean isRightLevel() {
        boolean firstStep = title.level() == Level.ENTRY && FIRST_STEPS.contains(answer.level());
        return firstStep || answer.level() == title.level();
    }

    /** Whether it was taken for a role that it is not. */
    boolean isTaken() {
        return !title.isInField() && isRole() && !isRightRole();
    }
}
