package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.reading.model.Artifact;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.JobContext;
import org.htmdirectory.reading.model.OfficialTitles;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;

/**
 * Says which standard role a job title stands for, how sure that is, and why. A title that the directory knows is
 * recognized; else a model that was trained beforehand weighs the words, the employer and the description, and an answer
 * also needs evidence that a person could point to. Immutable and safe to share between threads.
 */
public final class Classifier {

    private static final int STEPS = 100_000;

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
        return answer(weigh(job));
    }

    /** A job as it is weighed, before anything is said about it. */
    Weighed weigh(Job job) {
        String title = Excerpt.of(job.title(), Job.LONGEST_TITLE);
        Besides besides = besides(job);
        PostingDetails particulars = PostingDetails.of(title);
        Clues clues = Clues.of(particulars, besides.around()).about(besides.specialties());
        KnownTitles.TitleMatch match = titles.find(particulars, clues.words());
        if (match == null && clues.words().isEmpty() && !besides.department().isAmongDevices()) {
            Clues nothing = Clues.of(particulars, JobContext.NOTHING);
            Weighing weighing = Weighing.of(nothing, artifact.model(), roles, false);
            return new Weighed(
                    job.title(), title, particulars, nothing, null, weighing, Decision.UNKNOWN, Besides.NOTHING);
        }
        KnownTitle known = match == null ? null : match.title();
        if (match != null) {
            clues = clues.read(match.words());
        }
        Clues weighed = clues;
        if (besides.department().isAmongDevices() && !isOneRole(known)) {
            weighed = clues.followedBy(besides.department().name());
            known = known == null || known.readings().isEmpty() ? null : known;
        }
        Weighing weighing = Weighing.of(weighed, artifact.model(), roles, known != null);
        return new Weighed(
                job.title(), title, particulars, clues, match, weighing, Decision.of(weighing, known), besides);
    }

    private static boolean isOneRole(KnownTitle known) {
        return known != null && !known.ambiguous() && !known.readings().isEmpty();
    }

    private Besides besides(Job job) {
        return Besides.of(
                employment.read(Excerpt.of(job.employer(), Job.LONGEST_EMPLOYER)),
                Excerpt.of(job.description(), Job.LONGEST_DESCRIPTION),
                Excerpt.of(job.department(), Job.LONGEST_DEPARTMENT));
    }

    /**
     * A job as it was weighed.
     *
     * @param given its title as it was given
     * @param title as much of it as is read
     * @param particulars what stands beside the words that name the work
     * @param clues what its words show, those of a department left aside
     * @param match the listed title that it is, or null
     * @param weighing what the model and the evidence say
     * @param decision what it is taken for
     * @param besides what was read beside the title
     */
    record Weighed(
            String given,
            String title,
            PostingDetails particulars,
            Clues clues,
            KnownTitles.TitleMatch match,
            Weighing weighing,
            Decision decision,
            Besides besides) {

        KnownTitle known() {
            return match == null ? null : match.title();
        }

        double[] signals() {
            return Signals.of(weighing, known(), decision.verdict());
        }
    }

    private Classification answer(Weighed weighed) {
        KnownTitle known = weighed.known();
        double[] signals = weighed.signals();
        double field = artifact.estimate(Artifact.FIELD, signals);
        Decision decision = weighed.decision();
        Clues clues = weighed.clues();
        boolean outside = decision.verdict() == Verdict.OUTSIDE;
        OfficialTitles.Found official = outside ? artifact.official().in(clues.words()) : null;
        Outside other = outside ? outside(known, official) : null;
        if (known != null && !known.lookalikes().isEmpty()) {
            official = null;
        }
        boolean recognized = other != null
                || !clues.concepts().isEmpty()
                || weighed.weighing().evidence().isNeither();
        Verdict verdict = outside && !recognized ? Verdict.UNKNOWN : decision.verdict();
        double confidence = confidence(verdict, field, signals);
        List<Candidate> candidates = candidates(decision, field, confidence);
        return new Classification(
                weighed.given(),
                wording(weighed.particulars()),
                known,
                verdict,
                decision.role(),
                level(weighed.particulars(), weighed.match(), decision.role()),
                values(weighed.particulars().specialties()),
                values(weighed.particulars().credentials()),
                setting(weighed.particulars(), weighed.besides().employer()),
                rounded(field),
                rounded(confidence),
                candidates,
                decision.role() == null ? List.of() : codes.get(decision.role().slug()),
                other,
                verdict == Verdict.AMBIGUOUS ? questions.about(clues, candidates, known) : null,
                Explanation.of(
                        weighed.title(),
                        weighed.particulars(),
                        clues,
                        known,
                        verdict,
                        official,
                        artifact.official().release(),
                        weighed.besides()),
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

    // What is no work in the field is right to be called so, or unknown.
    private double confidence(Verdict verdict, double field, double[] signals) {
        return switch (verdict) {
            case OUTSIDE, UNKNOWN -> 1 - field;
            case ROLE -> field * artifact.estimate(verdict.code(), signals);
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
