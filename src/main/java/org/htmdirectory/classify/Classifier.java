package org.htmdirectory.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.terminology.RoleRef;
import org.htmdirectory.wording.Fold;
import org.htmdirectory.wording.Levels;
import org.htmdirectory.wording.Noise;
import org.htmdirectory.wording.Token;

/** Says which standard role a job title stands for. Immutable and safe to share between threads. */
public final class Classifier {

    private final Map<String, KnownTitle> titles = new HashMap<>();
    private final Map<String, KnownRole> roles = new HashMap<>();

    /** A classifier that knows these roles and titles. */
    public Classifier(Knowledge knowledge) {
        knowledge.roles().forEach(role -> roles.put(role.role().slug(), role));
        knowledge.titles().forEach(title -> titles.putIfAbsent(Fold.text(title.text()), title));
    }

    /** What that job is; never null, for any text. Only the first {@link Job#LONGEST_TITLE} characters are read. */
    public Classification classify(Job job) {
        String clean = Noise.in(job.title()).clean();
        Levels levels = Levels.of(clean, Token.of(clean));
        KnownTitle known = titles.get(Fold.text(clean));
        if (known == null) {
            return answer(job, levels, Verdict.UNKNOWN, null, null, 0, List.of());
        }
        List<Candidate> candidates = known.readings().stream()
                .map(reading ->
                        new Candidate(reading.role(), 1.0 / known.readings().size()))
                .toList();
        List<Reason> reasons = List.of(new Reason(
                Reason.Kind.TITLE,
                "“" + known.text() + "” is a title the directory knows.",
                0,
                job.title().length()));
        if (known.readings().isEmpty()) {
            return answer(job, levels, Verdict.OUTSIDE, null, known.lookalikes().get(0), 1, reasons);
        }
        return known.ambiguous()
                ? ambiguous(job, levels, candidates, reasons)
                : answer(job, levels, Verdict.ROLE, known.readings().get(0).role(), null, 1, reasons);
    }

    private Classification ambiguous(Job job, Levels levels, List<Candidate> candidates, List<Reason> reasons) {
        Question question = new Question(
                "Which of these is it?",
                candidates.stream()
                        .map(candidate -> new Question.Option(candidate.role().name(), candidate.role()))
                        .toList());
        return new Classification(
                job.title(),
                Verdict.AMBIGUOUS,
                null,
                levels.level(),
                List.of(),
                List.of(),
                null,
                0.5,
                candidates,
                List.of(),
                null,
                question,
                reasons,
                "none");
    }

    private Classification answer(
            Job job, Levels levels, Verdict verdict, RoleRef role, Outside outside, double sure, List<Reason> reasons) {
        return new Classification(
                job.title(),
                verdict,
                role,
                levels.level(),
                List.of(),
                List.of(),
                null,
                sure,
                role == null ? List.of() : List.of(new Candidate(role, sure)),
                role == null ? List.of() : roles.get(role.slug()).codes(),
                outside,
                null,
                reasons,
                "none");
    }
}
