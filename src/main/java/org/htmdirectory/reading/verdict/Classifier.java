package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.reading.model.Artifact;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.Description;
import org.htmdirectory.reading.model.JobContext;
import org.htmdirectory.reading.model.OfficialTitles;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;

/**
 * Says which standard role a job title stands for, how sure that is, and why. A title that the directory knows is
 * recognized; else a model that was trained beforehand weighs the words, the employer and the description, and an answer
 * also needs evidence that a person could point to. Immutable and safe to share between threads.
 */
public final class Classifier {

    private final Map<String, RoleRef> roles = new HashMap<>();
    private final Map<String, List<ReportedCode>> codes = new HashMap<>();
    private final KnownTitles titles;
    private final Employment employment;
    private final Questions questions;
    private final Artifact artifact;

    /** A classifier that knows these roles, titles and employers, and weighs with the model that came with the program. */
    public Classifier(Knowledge knowledge) {
        this(knowledge, Artifact.shipped());
    }

    Classifier(Knowledge knowledge, Artifact artifact) {
        for (KnownRole role : knowledge.roles()) {
            roles.put(role.role().slug(), role.role());
            codes.put(role.role().slug(), role.codes());
        }
        this.titles = new KnownTitles(knowledge.titles());
        this.employment = new Employment(knowledge.employers());
        this.questions = new Questions(roles);
        this.artifact = artifact;
    }

    /** The name of the model that weighs the words. */
    public String model() {
        return artifact.model().name();
    }

    /** What that job is; never null, for any text. Of each only as many characters are read as {@link Job} says. */
    public Classification classify(Job job) {
        String title = Excerpt.of(job.title(), Job.LONGEST_TITLE);
        String description = Excerpt.of(job.description(), Job.LONGEST_DESCRIPTION);
        PostingDetails particulars = PostingDetails.of(title);
        Employment.EmployerReading employer = employment.read(Excerpt.of(job.employer(), Job.LONGEST_EMPLOYER));
        JobContext around = employer.surroundings(Description.of(description));
        Clues clues = Clues.of(particulars, around);
        if (around.description().equals(Description.MEDICAL_SERVICE)) {
            clues = clues.about(values(PostingDetails.of(description).specialties()));
        }
        KnownTitles.TitleMatch match = titles.find(particulars, clues.words());
        if (match == null && clues.words().isEmpty()) {
            return nothing(job, particulars);
        }
        KnownTitle known = match == null ? null : match.title();
        if (match != null) {
            clues = clues.read(match.words());
        }
        Weighing weighing = Weighing.of(clues, artifact.model(), roles, known != null);
        return answer(job, title, particulars, weighing, match, Decision.of(weighing, known), employer.reason());
    }

    private Classification nothing(Job job, PostingDetails particulars) {
        return new Classification(
                job.title(),
                null,
                Verdict.UNKNOWN,
                null,
                particulars.levels().overall(),
                List.of(),
                values(particulars.credentials()),
                null,
                rounded(artifact.calibrated(Verdict.UNKNOWN.code(), 1)),
                List.of(),
                List.of(),
                null,
                null,
                Explanation.of(
                        job.title(),
                        particulars,
                        Clues.of(particulars, JobContext.NOTHING),
                        null,
                        Verdict.UNKNOWN,
                        null,
                        null,
                        null),
                model());
    }

    private Classification answer(
            Job job,
            String title,
            PostingDetails particulars,
            Weighing weighing,
            KnownTitles.TitleMatch match,
            Decision decision,
            EmployerReason employer) {
        KnownTitle known = match == null ? null : match.title();
        Clues clues = weighing.clues();
        boolean outside = decision.verdict() == Verdict.OUTSIDE;
        OfficialTitles.Found official = outside ? artifact.official().in(clues.words()) : null;
        Outside other = outside ? outside(known, official) : null;
        if (known != null && !known.lookalikes().isEmpty()) {
            official = null;
        }
        boolean recognized = other != null
                || !clues.concepts().isEmpty()
                || weighing.evidence().isNeither();
        Verdict verdict = outside && !recognized ? Verdict.UNKNOWN : decision.verdict();
        double confidence = confidence(verdict, decision);
        List<Candidate> candidates = candidates(verdict, decision, confidence);
        return new Classification(
                job.title(),
                known,
                verdict,
                decision.role(),
                level(particulars, match, decision.role()),
                values(particulars.specialties()),
                values(particulars.credentials()),
                setting(particulars, employer),
                confidence,
                candidates,
                decision.role() == null ? List.of() : codes.get(decision.role().slug()),
                other,
                verdict == Verdict.AMBIGUOUS ? questions.about(clues, candidates, known) : null,
                Explanation.of(
                        title,
                        particulars,
                        clues,
                        known,
                        verdict,
                        official,
                        artifact.official().release(),
                        employer),
                model());
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

    private double confidence(Verdict verdict, Decision decision) {
        boolean away = verdict == Verdict.OUTSIDE || verdict == Verdict.UNKNOWN;
        return rounded(artifact.calibrated(verdict.code(), away ? 1 - decision.raw() : decision.raw()));
    }

    // The answer itself leads with its calibrated confidence; the others share what is left as the model shares it.
    private static List<Candidate> candidates(Verdict verdict, Decision decision, double confidence) {
        List<Candidate> others = new ArrayList<>();
        double shares = 0;
        for (Candidate candidate : decision.candidates()) {
            if (!candidate.role().equals(decision.role())) {
                others.add(candidate);
                shares += candidate.confidence();
            }
        }
        double scale = scale(verdict, decision, confidence, shares);
        List<Candidate> candidates = new ArrayList<>();
        if (decision.role() != null) {
            candidates.add(new Candidate(decision.role(), confidence));
        }
        others.stream()
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .map(other -> new Candidate(other.role(), rounded(other.confidence() * scale)))
                .forEach(candidates::add);
        return List.copyOf(candidates);
    }

    private static double scale(Verdict verdict, Decision decision, double confidence, double shares) {
        return switch (verdict) {
            case ROLE -> shares == 0 ? 0 : (1 - confidence) / shares;
            case AMBIGUOUS -> decision.raw();
            case OUTSIDE, UNKNOWN -> 1 - confidence;
        };
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

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
