package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.reading.model.Artifact;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.OfficialTitles;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;

/** What is answered to a job that was weighed: the verdict by its costs, how sure it is, and why. */
final class Answers {

    private static final int STEPS = 100_000;

    /** How sure an answer is to a title of which no word is known in any language: as likely wrong as right. */
    private static final double UNREAD = 0.5;

    /** Of a title of which nothing could be read, whether it is work in the field is open: set by hand, not measured. */
    private static final double UNREAD_FIELD = 0.05;

    private final Map<String, List<ReportedCode>> codes;
    private final Questions questions;
    private final Artifact artifact;

    Answers(Map<String, RoleRef> roles, Map<String, List<ReportedCode>> codes, Artifact artifact) {
        this.codes = codes;
        this.questions = new Questions(roles);
        this.artifact = artifact;
    }

    /** The answer to that job. */
    Classification to(Weighed weighed) {
        KnownTitle known = weighed.known();
        double[] signals = weighed.signals();
        double likely = artifact.estimate(Artifact.FIELD, signals);
        double role = artifact.estimate(Verdict.ROLE.code(), signals);
        Decision decision = weighed.settled(likely, role);
        Clues clues = weighed.clues();
        boolean outside = decision.verdict() == Verdict.OUTSIDE;
        OfficialTitles.Found official = outside ? artifact.official().in(clues.words()) : null;
        Outside other = outside ? outside(known, official) : null;
        Verdict verdict = outside && !isRecognized(weighed, other) ? Verdict.UNKNOWN : decision.verdict();
        boolean unread = verdict == Verdict.UNKNOWN && weighed.isUnread();
        double field = unread ? Math.max(UNREAD_FIELD, likely) : likely;
        double confidence = unread ? UNREAD : confidence(verdict, field, role, signals);
        List<Candidate> candidates = candidates(decision, field, confidence);
        PostingDetails particulars = weighed.particulars();
        return new Classification(
                weighed.given(),
                wording(particulars),
                known,
                verdict,
                decision.role(),
                level(particulars, weighed.match(), decision.role()),
                values(particulars.specialties()),
                values(particulars.credentials()),
                setting(particulars, weighed.besides().employer()),
                rounded(field),
                rounded(confidence),
                candidates,
                decision.role() == null ? List.of() : codes.get(decision.role().slug()),
                other,
                verdict == Verdict.AMBIGUOUS ? questions.about(clues, candidates, known) : null,
                Explanation.of(
                        weighed,
                        verdict,
                        hasLookalikes(known) ? null : official,
                        artifact.official().release()),
                artifact.model().name());
    }

    private static boolean isRecognized(Weighed weighed, Outside other) {
        return other != null
                || !weighed.clues().concepts().isEmpty()
                || weighed.weighing().evidence().isNeither();
    }

    private static boolean hasLookalikes(KnownTitle known) {
        return known != null && !known.lookalikes().isEmpty();
    }

    private static Outside outside(KnownTitle known, OfficialTitles.Found official) {
        if (known != null && !known.lookalikes().isEmpty()) {
            return known.lookalikes().get(0);
        }
        if (official == null || official.several()) {
            return null;
        }
        return new Outside(
                SchemeSlug.ONET_SOC,
                official.occupation().code(),
                official.occupation().name(),
                "The official list has these words under this occupation alone.");
    }

    // What is no work in the field is right to be called so, or unknown.
    private double confidence(Verdict verdict, double field, double role, double[] signals) {
        return switch (verdict) {
            case OUTSIDE, UNKNOWN -> 1 - field;
            case ROLE -> field * role;
            case AMBIGUOUS -> artifact.estimate(verdict.code(), signals);
        };
    }

    // The answer itself leads with its confidence; the others share what is left of the field as the model shares it.
    private static List<Candidate> candidates(Decision decision, double field, double confidence) {
        List<Candidate> others = new ArrayList<>();
        double shares = 0;
        for (Candidate candidate : decision.candidates()) {
            if (!candidate.role().equals(decision.role())) {
                others.add(candidate);
                shares += candidate.confidence();
            }
        }
        double left = decision.role() == null ? field : field - confidence;
        double scale = shares == 0 ? 0 : left / Math.max(1, shares);
        List<Candidate> candidates = new ArrayList<>();
        if (decision.role() != null) {
            candidates.add(new Candidate(decision.role(), rounded(confidence)));
            scale = shares == 0 ? 0 : left / shares;
        }
        for (Candidate other : others) {
            candidates.add(new Candidate(other.role(), rounded(other.confidence() * scale)));
        }
        candidates
                .subList(decision.role() == null ? 0 : 1, candidates.size())
                .sort(Comparator.comparingDouble(Candidate::confidence).reversed());
        return List.copyOf(candidates);
    }

    private static String wording(PostingDetails particulars) {
        return particulars.kept().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static Level level(PostingDetails particulars, KnownTitles.TitleMatch match, RoleRef role) {
        Level level = particulars.levels().overall();
        if (level != null || match == null || role == null || !match.bearsLevel()) {
            return level;
        }
        for (KnownTitle.RoleReading reading : match.title().readings()) {
            if (reading.role().equals(role)) {
                return reading.level();
            }
        }
        return null;
    }

    private static String setting(PostingDetails particulars, EmployerReason employer) {
        if (!particulars.settings().isEmpty()) {
            return particulars.settings().get(0).value();
        }
        return employer == null ? null : employer.setting();
    }

    private static List<String> values(List<PostingDetails.Found> found) {
        Set<String> values = new LinkedHashSet<>();
        found.forEach(one -> values.add(one.value()));
        return List.copyOf(values);
    }

    // Nothing is certain.
    private static double rounded(double probability) {
        return Math.max(1, Math.min(STEPS - 1, Math.round(probability * STEPS))) / (double) STEPS;
    }
}
