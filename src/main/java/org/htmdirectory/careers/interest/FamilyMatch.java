package org.htmdirectory.careers.interest;

import java.util.Comparator;
import java.util.List;
import org.htmdirectory.terms.Family;

/**
 * How a family's work suits someone's answers.
 *
 * @param family the family
 * @param liked the statements that speak for it, weightiest first
 * @param disliked the statements that speak against it, weightiest first
 * @param most how many points its statements give together
 */
record FamilyMatch(Family family, List<Statement> liked, List<Statement> disliked, int most) {

    static FamilyMatch of(Family family, List<Statement> statements, Opinions answers) {
        return new FamilyMatch(
                family,
                said(Opinion.LIKE, family, statements, answers),
                said(Opinion.DISLIKE, family, statements, answers),
                points(family, statements));
    }

    private static List<Statement> said(Opinion answer, Family family, List<Statement> statements, Opinions answers) {
        return statements.stream()
                .filter(statement -> answers.to(statement) == answer)
                .filter(statement -> statement.pointsFor(family.slug()) > 0)
                .sorted(Comparator.comparing(statement -> -statement.pointsFor(family.slug())))
                .toList();
    }

    private static int points(Family family, List<Statement> statements) {
        return statements.stream()
                .mapToInt(statement -> statement.pointsFor(family.slug()))
                .sum();
    }

    /** The points that speak for it. */
    public int pointsFor() {
        return points(family, liked);
    }

    /** The points that speak against it. */
    public int pointsAgainst() {
        return points(family, disliked);
    }

    /** What is left of the points for it when those against it are taken away. */
    public int points() {
        return pointsFor() - pointsAgainst();
    }

    /** The same as text, with all that its statements give, e.g. <i>+7 of 11</i>. */
    public String result() {
        return (points() > 0 ? "+" : points() < 0 ? "\u2212" : "") + Math.abs(points()) + " of " + most;
    }
}
