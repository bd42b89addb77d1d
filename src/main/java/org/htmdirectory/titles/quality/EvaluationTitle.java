package org.htmdirectory.titles.quality;

import java.util.List;
import java.util.Set;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Level;

/**
 * A real job title with the answers that are right for it.
 *
 * @param title the title, as its employer wrote it
 * @param employer who employs the person, or null where the source does not say
 * @param country ISO 3166-1 code
 * @param label what sort of work it is
 * @param verdicts the verdicts that are right; all of them where nobody could settle what it is
 * @param roles slugs of the roles that are right, best first; empty where none is
 * @param foundRoles the roles that were right by the label as it was found, where it was corrected since; else empty
 * @param level the level that the title bears, or null where it bears none
 * @param basis what the label rests on: {@code title}, {@code occupation} or {@code judgement}
 * @param occupation the occupation that the source filed the title under, or null
 * @param note why a label was corrected, or what is odd about the row, or null
 * @param citation where the title was found
 */
public record EvaluationTitle(
        String title,
        String employer,
        String country,
        WorkLabel label,
        Set<Verdict> verdicts,
        List<String> roles,
        List<String> foundRoles,
        Level level,
        String basis,
        String occupation,
        String note,
        Citation citation) {

    /** The title as a job to classify, of which nothing else is known. */
    public Job withoutEmployer() {
        return Job.titled(title);
    }

    /** The title as a job to classify, with its employer where that is known. */
    public Job withEmployer() {
        return new Job(title, null, employer);
    }

    /** The same with its label as it was found, before any correction. */
    public EvaluationTitle asFound() {
        List<String> before = foundRoles.isEmpty() ? roles : foundRoles;
        return new EvaluationTitle(
                title, employer, country, label, verdicts, before, List.of(), level, basis, occupation, note, citation);
    }

    /** Whether its label was corrected. */
    public boolean isCorrected() {
        return !foundRoles.isEmpty();
    }

    /** Whether it is work in the field, so that only a role is a right answer. */
    public boolean isInField() {
        return verdicts.equals(Set.of(Verdict.ROLE));
    }

    /** Whether nobody could settle what it is; then no answer counts, right or wrong. */
    public boolean takesAnyAnswer() {
        return verdicts.size() == Verdict.values().length;
    }

    /** Whether it is other work whose words are those of the field. */
    public boolean isLookalike() {
        return !isInField() && !takesAnyAnswer() && label != WorkLabel.NOT_HTM;
    }
}
