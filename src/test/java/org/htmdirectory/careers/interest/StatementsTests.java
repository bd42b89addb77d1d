package org.htmdirectory.careers.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checks the points themselves, against the families of a real database. */
@ApplicationTest
class StatementsTests {

    private final List<Statement> statements = Statements.all();

    @Autowired
    private Terminology terminology;

    @Test
    void thereAreTwelve() {
        assertThat(statements).hasSize(12);
    }

    @Test
    void everyFamilyHasAColumnAndNoOtherHas() {
        assertThat(statements)
                .extracting(statement -> statement.points().keySet())
                .allSatisfy(families -> assertThat(families)
                        .containsExactlyInAnyOrderElementsOf(
                                families().stream().map(Family::slug).toList()));
    }

    @Test
    void pointsAreFromNoneToThree() {
        assertThat(statements)
                .flatExtracting(statement -> statement.points().values())
                .allSatisfy(points -> assertThat(points).isBetween(0, 3));
    }

    @Test
    void noStatementIsWithoutPoints() {
        assertThat(statements)
                .extracting(Statement::points)
                .allSatisfy(points -> assertThat(points.values()).anyMatch(one -> one > 0));
    }

    @Test
    void noStatementSpeaksForEveryFamilyAlike() {
        assertThat(statements)
                .extracting(Statement::points)
                .extracting(points -> points.values().stream().distinct().count())
                .allSatisfy(different -> assertThat(different).isGreaterThan(1));
    }

    @Test
    void everyFamilyComesOutFirstAloneForSomeone() {
        assertThat(families()).allSatisfy(family -> assertThat(bestFor(family)).containsExactly(family));
    }

    @Test
    void everyFamilyHasAJobOfItsOwnToShow() {
        assertThat(FamilyJobs.families())
                .containsExactlyInAnyOrderElementsOf(
                        families().stream().map(Family::slug).toList());
        assertThat(families())
                .allSatisfy(family -> assertThat(
                                terminology.role(FamilyJobs.of(family.slug()).role()))
                        .hasValueSatisfying(role -> assertThat(role.family()).isEqualTo(family)));
    }

    @Test
    void everyStatementCanChangeWhichFamilyComesFirst() {
        assertThat(statements)
                .allSatisfy(statement -> assertThat(statements)
                        .anyMatch(liked -> !liked.equals(statement) && matters(statement, liked)));
    }

    /** Whether it matters to someone who likes one thing and is not sure about the rest. */
    private boolean matters(Statement statement, Statement liked) {
        List<Opinion> answers = with(Collections.nCopies(statements.size(), Opinion.UNSURE), liked, Opinion.LIKE)
                .given();
        return Arrays.stream(Opinion.values())
                        .map(answer -> best(with(answers, statement, answer)))
                        .distinct()
                        .count()
                > 1;
    }

    private static Opinions with(List<Opinion> answers, Statement statement, Opinion answer) {
        return new Opinions(IntStream.range(0, answers.size())
                .mapToObj(at -> at == statement.number() - 1 ? answer : answers.get(at))
                .toList());
    }

    private List<Family> bestFor(Family family) {
        return best(likingOnly(family));
    }

    private Opinions likingOnly(Family family) {
        return new Opinions(statements.stream()
                .map(statement -> statement.pointsFor(family.slug()) > 1
                        ? Opinion.LIKE
                        : statement.pointsFor(family.slug()) == 1 ? Opinion.UNSURE : Opinion.DISLIKE)
                .toList());
    }

    private List<Family> best(Opinions answers) {
        return FamilyMatches.of(answers, statements, families()).best();
    }

    private List<Family> families() {
        return terminology.families();
    }
}
