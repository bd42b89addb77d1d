package org.htmdirectory.reading.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.reading.model.Artifact;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.JobContext;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.terms.RoleRef;

/**
 * Says which standard role a job title stands for, how sure that is, and why. A title that the directory knows is
 * recognized; else a model that was trained beforehand weighs the words, the employer and the description, and an answer
 * also needs evidence that a person could point to. Immutable and safe to share between threads.
 */
public final class Classifier {

    private final Map<String, RoleRef> roles = new HashMap<>();
    private final KnownTitles titles;
    private final Employment employment;
    private final Answers answers;
    private final Artifact artifact;

    /** A classifier that knows these roles, titles and employers, and weighs with the model that came with the program. */
    public Classifier(Knowledge knowledge) {
        this(knowledge, Artifact.shipped());
    }

    Classifier(Knowledge knowledge, Artifact artifact) {
        Map<String, List<ReportedCode>> codes = new HashMap<>();
        for (KnownRole role : knowledge.roles()) {
            roles.put(role.role().slug(), role.role());
            codes.put(role.role().slug(), role.codes());
        }
        this.titles = new KnownTitles(knowledge.titles());
        this.employment = new Employment(knowledge.employers());
        this.answers = new Answers(roles, codes, artifact);
        this.artifact = artifact;
    }

    /** The name of the model that weighs the words. */
    public String model() {
        return artifact.model().name();
    }

    /** What that job is; never null, for any text. Of each only as many characters are read as {@link Job} says. */
    public Classification classify(Job job) {
        return answers.to(weigh(job));
    }

    /** A job as it is weighed, before anything is said about it. */
    Weighed weigh(Job job) {
        String title = Excerpt.of(job.title(), Job.LONGEST_TITLE);
        Besides besides = besides(job);
        PostingDetails particulars = PostingDetails.of(title);
        Clues clues = Clues.of(particulars, besides.around(), job.language()).about(besides.specialties());
        KnownTitles.TitleMatch match = titles.find(particulars, clues.words(), clues.language());
        if (match == null && clues.words().isEmpty() && !besides.department().isAmongDevices()) {
            return unread(job, title, particulars);
        }
        String country = Countries.code(Excerpt.of(job.country(), Job.LONGEST_COUNTRY));
        match = match == null ? null : match.in(country);
        clues = match == null ? clues : clues.read(match.words());
        KnownTitle known = match == null ? null : match.title();
        boolean whole =
                known != null && !known.readings().isEmpty() && titles.isWhole(known, particulars, clues.words());
        Told told = Told.of(clues, known).in(besides.department()).of(besides.devices());
        Weighing weighing = Weighing.of(told.clues(), artifact.model(), roles, told.known() != null, country);
        Decision opinion = Decision.of(weighing, told.known());
        return new Weighed(
                job.title(), title, job.language(), particulars, clues, match, whole, weighing, opinion, besides);
    }

    // Nothing in it names work.
    private Weighed unread(Job job, String title, PostingDetails particulars) {
        Clues nothing = Clues.of(particulars, JobContext.NOTHING);
        Weighing weighing = Weighing.of(nothing, artifact.model(), roles, false, null);
        return new Weighed(
                job.title(),
                title,
                job.language(),
                particulars,
                nothing,
                null,
                false,
                weighing,
                Decision.UNKNOWN,
                Besides.NOTHING);
    }

    private Besides besides(Job job) {
        return Besides.of(
                employment.read(Excerpt.of(job.employer(), Job.LONGEST_EMPLOYER)),
                Excerpt.of(job.description(), Job.LONGEST_DESCRIPTION),
                Excerpt.of(job.department(), Job.LONGEST_DEPARTMENT));
    }
}
