package org.htmdirectory.careers.pathway;

import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.ladder.Years;

/**
 * What a step costs when ways are compared. Time is counted in half years, so that the middle of a range is whole. None
 * of these figures is shown as a fact: pages show the ranges of the sources, and say how ways are compared.
 *
 * @param step the step
 * @param worked the half years that someone has worked in the field before it
 */
record Effort(Step step, int worked) {

    /** What a step counts where no source says how long it takes, three years: about the middle of all that are known. */
    private static final int UNKNOWN = 6;

    /** What an open range counts beyond its beginning, two years. */
    private static final int OPEN = 4;

    /** What it counts to move to a country whose rungs are found nowhere else: more than any way at home. */
    private static final int ABROAD = 200;

    /** What each step counts as a detour where time alone does not decide, one year. */
    private static final int DETOUR = 2;

    /** The same for a change of side, three years. */
    private static final int CHANGE_OF_SIDE = 6;

    /** Weighs a first measure so that it counts before a second and a second before a third. */
    private static final double FIRST = 1_000_000;

    private static final double SECOND = 1_000;

    /** Decides between ways that are equal in all else: fewer steps, less study. */
    private static final double SLIGHTLY = 0.001;

    /** How long the step takes, in half years: at least until someone has the experience that the next rung asks for. */
    int halfYears() {
        int own = middle(step.transition().years());
        return step.comesFromOutside() ? own : Math.max(own, 2 * step.usual() - worked);
    }

    /** The half years that someone has worked in the field after it. */
    int workedAfter() {
        return step.comesFromOutside() ? 2 * step.usual() : worked + halfYears();
    }

    /** Twice the middle of a range, which is its two ends together. */
    private static int middle(Years years) {
        if (!years.isKnown()) {
            return UNKNOWN;
        }
        return years.most() == null ? 2 * years.least() + OPEN : years.least() + years.most();
    }

    /** Time alone. */
    double time() {
        boolean abroad = step.transition().to() instanceof Rung rung && rung.isAbroad();
        return halfYears() + (abroad ? ABROAD : 0) + SLIGHTLY * (1 + step.study());
    }

    /** Fewest steps in doubt, then time. */
    double sureTime() {
        return (step.isDoubtful() ? SECOND : 0) + time();
    }

    /** Least study, then fewest steps in doubt, then time. */
    double schooling() {
        return FIRST * step.study() + sureTime();
    }

    /** Time and study together, fewest steps in doubt first; each step, and each change of side more so, is a detour. */
    double both() {
        boolean lateral = step.transition().kind() == Transition.Kind.LATERAL;
        return sureTime() + 2 * step.study() + (lateral ? CHANGE_OF_SIDE : DETOUR);
    }
}
