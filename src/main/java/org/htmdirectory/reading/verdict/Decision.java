package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.reading.model.JobContext;
import org.htmdirectory.terms.RoleRef;

/**
 * What a weighed job is taken for.
 *
 * <p>The thresholds were set by hand. What each does was measured on 2026-11-29 over the 2,375 real titles of the
 * evaluation set and every eighth official title of O*NET 30.0, each answered by a model that had not learned it (see
 * {@code HeldOut}): 256 of 268 titles of the field found their role, 4 of 1,929 titles of other work and 1 of 7,057
 * official titles were taken for one, 117 real titles were a question. What is said beside a threshold is what changes
 * in these counts where it alone is another number.
 *
 * @param verdict what sort of answer
 * @param role the role, or null
 * @param candidates the roles it may be, likeliest first
 */
record Decision(Verdict verdict, RoleRef role, List<Candidate> candidates) {

    /**
     * From here on the model's opinion that this is work in the field is enough, where evidence supports it. At 0.2 as
     * many titles of the field find their role, at 0.6 one fewer.
     */
    private static final double SURE = 0.4;

    /** From here on it is worth a question, even where the evidence is thin. At 0.3 there are 46 more, at 0.7 13 fewer. */
    private static final double LIKELY = 0.5;

    /** From here on it is worth a question, where evidence supports it. At 0.06 there are 6 more, at 0.24 3 fewer. */
    private static final double POSSIBLE = 0.12;

    /** From here on the employer alone settles a title that the directory knows. Nothing changes at 0.7 or 0.97. */
    private static final double CLEAR = 0.9;

    /** Below this an ambiguous title is not work in the field. Nothing changes at 0.05 or 0.3. */
    private static final double HARDLY = 0.1;

    /** Nothing was said. */
    static final Decision UNKNOWN = new Decision(Verdict.UNKNOWN, null, List.of());

    static Decision of(Weighing weighing, KnownTitle known) {
        if (known == null) {
            return weighed(weighing);
        }
        if (known.readings().isEmpty()) {
            return weighing.evidence().supports()
                            && weighing.field() >= CLEAR
                            && weighing.evidence().servesDevices()
                    ? weighed(weighing)
                    : new Decision(Verdict.OUTSIDE, null, List.of());
        }
        return known.ambiguous() ? ambiguous(weighing, known) : known(weighing, known);
    }

    private static Decision known(Weighing weighing, KnownTitle known) {
        RoleRef role = known.readings().get(0).role();
        WorkEvidence evidence = weighing.evidence();
        boolean elsewhere = weighing.clues().surroundings().isDescribedElsewhere() && !evidence.supports();
        if (elsewhere || evidence.isNeither() && !evidence.isNamed()) {
            return new Decision(Verdict.AMBIGUOUS, null, first(List.of(role), weighing));
        }
        return new Decision(Verdict.ROLE, role, first(List.of(role), weighing));
    }

    private static Decision ambiguous(Weighing weighing, KnownTitle known) {
        WorkEvidence evidence = weighing.evidence();
        List<RoleRef> readings =
                known.readings().stream().map(KnownTitle.RoleReading::role).toList();
        JobContext around = weighing.clues().surroundings();
        if (around.isDescribedElsewhere() && !evidence.isService()
                || evidence.isNeither() && weighing.field() < HARDLY
                || around.isDescribedElsewhere() && weighing.field() < LIKELY) {
            return new Decision(Verdict.OUTSIDE, null, List.of());
        }
        boolean supported = evidence.supports() && !around.isSilent();
        boolean clear = evidence.usesDevices() && !evidence.isOtherWork() && weighing.field() >= CLEAR;
        if (clear || supported && weighing.field() >= SURE) {
            return role(weighing);
        }
        return new Decision(Verdict.AMBIGUOUS, null, first(readings, weighing));
    }

    private static Decision weighed(Weighing weighing) {
        WorkEvidence evidence = weighing.evidence();
        double field = weighing.field();
        if (evidence.supports() && field >= SURE) {
            return role(weighing);
        }
        if (weighing.clues().surroundings().isDescribedElsewhere() && !evidence.supports()) {
            return new Decision(Verdict.OUTSIDE, null, List.of());
        }
        boolean open = evidence.isOpen() || evidence.isBiomedical() && !evidence.isOtherWork();
        if (field >= LIKELY || evidence.isDeviceWorker() || (evidence.supports() || open) && field >= POSSIBLE) {
            return new Decision(Verdict.AMBIGUOUS, null, weighing.roles());
        }
        return new Decision(Verdict.OUTSIDE, null, field >= POSSIBLE ? weighing.roles() : List.of());
    }

    private static Decision role(Weighing weighing) {
        return new Decision(Verdict.ROLE, weighing.role(), weighing.roles());
    }

    // The roles that the directory names come first; the model's others follow with what is left. The shares that the
    // named ones have at least only order them; they were set by hand and not measured.
    private static List<Candidate> first(List<RoleRef> named, Weighing weighing) {
        List<Candidate> candidates = new ArrayList<>();
        double left = 1;
        for (RoleRef role : named) {
            double share = weighing.roles().stream()
                    .filter(candidate -> candidate.role().equals(role))
                    .mapToDouble(Candidate::confidence)
                    .findFirst()
                    .orElse(0);
            double kept = Math.max(share, named.size() == 1 ? 0.8 : 0.9 / named.size());
            candidates.add(new Candidate(role, Math.min(kept, left)));
            left -= Math.min(kept, left);
        }
        for (Candidate candidate : weighing.roles()) {
            if (!named.contains(candidate.role())) {
                candidates.add(new Candidate(candidate.role(), Math.min(candidate.confidence(), left / 2)));
                left /= 2;
            }
        }
        candidates.sort((one, other) -> Double.compare(other.confidence(), one.confidence()));
        return List.copyOf(candidates);
    }
}
