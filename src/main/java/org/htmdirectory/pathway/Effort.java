package org.htmdirectory.pathway;

import org.htmdirectory.ladder.Rung;
import org.htmdirectory.ladder.Years;
import org.htmdirectory.terminology.Evidence;

/**
 * What a step costs when ways are compared, in years. None of these figures is ever shown as a fact: pages show the
 * ranges of the sources, and say how ways are compared.
 */
final class Effort {

    /** What a step counts where no source says how long it takes: about the middle of all steps that are known. */
    static final double UNKNOWN = 3;

    /** What an open range counts beyond its beginning. */
    static final double OPEN = 2;

    /** What a step counts more where no source confirms it, so that ways that are confirmed come first. */
    static final double UNVERIFIED = 2;

    /** What it counts to move to a country whose rungs are found nowhere else: more than any way at home. */
    static final double ABROAD = 50;

    /** Decides between ways that are equal in what counts. */
    private static final double SLIGHTLY = 0.001;

    private static final double ABOVE_ALL = 10_000;

    private Effort() {}

    /** The middle of a range. */
    static double middle(Years years) {
        if (!years.isKnown()) {
            return UNKNOWN;
        }
        return years.most() == null ? years.least() + OPEN : (years.least() + years.most()) / 2.0;
    }

    /** How long a step takes; with equal times, study and more steps count against it. */
    static double time(Step step) {
        double doubt = step.transition().evidence() == Evidence.UNVERIFIED ? UNVERIFIED : 0;
        return middle(step.transition().years())
                + step.missing()
                + doubt
                + (step.transition().to() instanceof Rung rung && rung.isAbroad() ? ABROAD : 0)
                + SLIGHTLY * (1 + step.study());
    }

    /** How much study a step takes; with equal study, time counts. */
    static double schooling(Step step) {
        return ABOVE_ALL * step.study() + time(step);
    }

    /** Time and study together. */
    static double both(Step step) {
        return time(step) + step.study();
    }
}
