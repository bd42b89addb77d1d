package org.htmdirectory.careers.interest;

import java.util.List;
import org.htmdirectory.platform.paper.ShortAddress;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Family;

/**
 * The statements and, when some are answered, the jobs that fit.
 *
 * @param statements the statements
 * @param form what was said to them
 * @param families the families, in the order in which pages list them
 * @param outcome what the answers come to, or null where there are none or one cannot be read
 * @param jobs three jobs to open, the best first, or none
 * @param paper where the sheet that is printed leads to
 */
record InterestsPage(
        List<Statement> statements,
        InterestsForm form,
        List<Family> families,
        FamilyMatches outcome,
        List<FittingJob> jobs,
        ShortAddress paper) {

    /** The page's heading. */
    public String title() {
        return "Would I like it?";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Twelve statements about real work on medical devices. Say what you like and see three jobs that fit,"
                + " and why.";
    }

    /** The statements that are left open, where there is an outcome all the same. */
    public List<Statement> open() {
        return said(null);
    }

    /** The statements that were answered like that; null asks for those left open. */
    public List<Statement> said(Opinion answer) {
        return statements.stream()
                .filter(statement -> form.answers().to(statement) == answer)
                .toList();
    }

    /** What is wrong with the answer to a statement, in a sentence, or null. */
    public String problem(Statement statement) {
        return form.problems().get(statement.number());
    }

    /** The statements whose answer cannot be read. */
    public List<Statement> unreadable() {
        return statements.stream()
                .filter(statement -> problem(statement) != null)
                .toList();
    }

    /** Where the facts of the jobs were read. */
    public List<Citation> citations() {
        return jobs.stream().flatMap(job -> job.card().citations()).distinct().toList();
    }

    /** Whether a statement was answered like that. */
    public boolean isSaid(Statement statement, Opinion answer) {
        return form.answers().to(statement) == answer;
    }

    /** The mark of doubt of the points, which are ours. */
    public Doubt doubt() {
        return Doubt.OUR_JUDGMENT;
    }

    /** The answers to choose from. */
    public Opinion[] choices() {
        return Opinion.values();
    }
}
