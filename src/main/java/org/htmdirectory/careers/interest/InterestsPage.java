package org.htmdirectory.careers.interest;

import java.util.List;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Family;

/**
 * The statements and, when all are answered, what the answers come to.
 *
 * @param statements the statements
 * @param answers what was said to them
 * @param families the families, in the order in which pages list them
 * @param outcome what the answers come to, or null while some are open
 */
record InterestsPage(List<Statement> statements, Opinions answers, List<Family> families, FamilyMatches outcome) {

    static InterestsPage of(List<Statement> statements, Opinions answers, List<Family> families) {
        return new InterestsPage(
                statements,
                answers,
                families,
                answers.isComplete() ? FamilyMatches.of(answers, statements, families) : null);
    }

    /** The page's heading. */
    public String title() {
        return "Would I like it?";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Twelve statements about real work on medical devices. Say what you like and see which kinds of jobs fit,"
                + " and why.";
    }

    /** The statements that are still open, where some are answered. */
    public List<Statement> open() {
        return answers.isBegun()
                ? statements.stream()
                        .filter(statement -> answers.to(statement) == null)
                        .toList()
                : List.of();
    }

    /** Whether a statement is still open, where some are answered. */
    public boolean isOpen(Statement statement) {
        return answers.isBegun() && answers.to(statement) == null;
    }

    /** Whether a statement was answered like that. */
    public boolean isSaid(Statement statement, Opinion answer) {
        return answers.to(statement) == answer;
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
