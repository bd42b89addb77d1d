package org.htmdirectory.reading.verdict;

import java.util.List;
import org.htmdirectory.reading.model.JobContext;

/**
 * The numbers from which it is told how sure an answer is: what the model thinks, what the directory knows of the title, what
 * a person could point to, and what was said beside it.
 */
final class Signals {

    /** What each number is, in their order. */
    static final List<String> NAMES = List.of(
            "log odds of the field",
            "the same, nothing said beside the title",
            "the same, known at an employer of devices",
            "share of the likeliest role",
            "its distance from the second",
            "probability of the likeliest role",
            "listed as one role",
            "listed as several jobs",
            "listed as other work",
            "listed as several jobs, at an employer of devices",
            "supported",
            "made up of a role's parts",
            "open",
            "open, nothing said beside the title",
            "device and worker alone",
            "the field named",
            "biomedical named",
            "service named",
            "other work named",
            "other industry named",
            "employer serves devices",
            "employer uses devices",
            "employer does neither",
            "nothing said beside the title",
            "described as other work",
            "concepts",
            "taken for a role",
            "taken for a question",
            "log odds of the field, taken for a role",
            "log odds of the field, taken for a question");

    /** Odds farther from even than these say no more. */
    private static final double MOST = 8;

    private static final double MANY = 5;

    private Signals() {}

    static double[] of(Weighing weighing, KnownTitle known, Verdict verdict) {
        WorkEvidence evidence = weighing.evidence();
        JobContext around = weighing.clues().surroundings();
        List<Candidate> roles = weighing.roles();
        double field = weighing.field();
        double odds = Math.max(-MOST, Math.min(MOST, StrictMath.log(field / (1 - field)))) / MOST;
        double first = roles.isEmpty() ? 0 : roles.get(0).confidence();
        double second = roles.size() < 2 ? 0 : roles.get(1).confidence();
        boolean several = known != null && known.ambiguous();
        boolean one = known != null && !several && !known.readings().isEmpty();
        boolean devices = evidence.servesDevices() || evidence.usesDevices();
        return new double[] {
            odds,
            around.isSilent() ? odds : 0,
            devices ? odds : 0,
            first,
            first - second,
            weighing.raw(),
            number(one),
            number(several),
            number(known != null && known.readings().isEmpty()),
            number(several && devices),
            number(evidence.supports()),
            number(evidence.isComposed()),
            number(evidence.isOpen()),
            number(evidence.isOpen() && around.isSilent()),
            number(evidence.isDeviceWorker()),
            number(evidence.isNamed()),
            number(evidence.isBiomedical()),
            number(evidence.isService()),
            number(evidence.isOtherWork()),
            number(weighing.clues().hasAny("elsewhere:")),
            number(evidence.servesDevices()),
            number(evidence.usesDevices()),
            number(evidence.isNeither()),
            number(around.isSilent()),
            number(around.isDescribedElsewhere()),
            Math.min(1, weighing.clues().concepts().size() / MANY),
            number(verdict == Verdict.ROLE),
            number(verdict == Verdict.AMBIGUOUS),
            verdict == Verdict.ROLE ? odds : 0,
            verdict == Verdict.AMBIGUOUS ? odds : 0
        };
    }

    private static double number(boolean is) {
        return is ? 1 : 0;
    }
}
