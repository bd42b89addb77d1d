package org.htmdirectory.careers.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.htmdirectory.careers.interest.Opinion.DISLIKE;
import static org.htmdirectory.careers.interest.Opinion.LIKE;
import static org.htmdirectory.careers.interest.Opinion.UNSURE;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.htmdirectory.careers.interest.FamilyMatches.Verdict;
import org.htmdirectory.platform.chart.Bar;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Mark;
import org.htmdirectory.terms.Family;
import org.htmdirectory.testing.TemplateCases;
import org.junit.jupiter.api.Test;

class FamilyMatchesTests {

    private static final Family BAKERS = new Family("bakers", "Bakers", "They bake.");
    private static final Family SAILORS = new Family("sailors", "Sailors", "They sail.");
    private static final Family COOKS = new Family("cooks", "Ship’s cooks", "They do both.");
    private static final List<Statement> STATEMENTS = List.of(
            statement(1, "Kneading dough", 3, 0, 2),
            statement(2, "Climbing a mast", 0, 3, 0),
            statement(3, "Rising at three", 1, 1, 2));

    @Test
    void everyVerdictHasItsWordsOnThePage() throws IOException {
        assertThat(TemplateCases.of("careers/interest/_outcome.html"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Verdict.values()).map(Enum::name).toList());
    }

    @Test
    void whatIsLikedSpeaksForAFamilyAndWhatIsDislikedAgainstIt() {
        FamilyMatch bakers = fit(BAKERS, outcome(LIKE, DISLIKE, DISLIKE));
        assertThat(bakers.pointsFor()).isEqualTo(3);
        assertThat(bakers.pointsAgainst()).isEqualTo(1);
        assertThat(bakers.result()).isEqualTo("+2 of 4");
    }

    @Test
    void whatNobodyIsSureAboutDoesNeither() {
        assertThat(fit(SAILORS, outcome(LIKE, UNSURE, UNSURE)).result()).isEqualTo("0 of 4");
    }

    @Test
    void theFamilyWithTheMostPointsComesFirst() {
        assertThat(outcome(UNSURE, LIKE, UNSURE).best()).containsExactly(SAILORS);
    }

    @Test
    void aStatementAboutAnotherFamilyIsNoReason() {
        assertThat(fit(SAILORS, outcome(LIKE, LIKE, DISLIKE)).liked())
                .extracting(Statement::number)
                .containsExactly(2);
    }

    @Test
    void familiesThatComeToTheSameShareAPlace() {
        assertThat(outcome(LIKE, UNSURE, LIKE).ranks())
                .extracting(Rank::text)
                .containsExactly("1, shared", "1, shared", "3");
    }

    @Test
    void whoIsNotSureAboutAnythingCannotBeTold() {
        assertThat(outcome(UNSURE, UNSURE, UNSURE).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void whatIsLeftOpenCountsLikeWhatNobodyIsSureAbout() {
        assertThat(outcome(null, UNSURE, null).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(outcome(LIKE, null, null).ranks())
                .isEqualTo(outcome(LIKE, UNSURE, UNSURE).ranks());
    }

    @Test
    void whoLikesAllOfItCannotBeTold() {
        assertThat(outcome(LIKE, LIKE, LIKE).tells()).isFalse();
    }

    @Test
    void whoLikesNoneOfItIsToldSo() {
        assertThat(outcome(DISLIKE, DISLIKE, DISLIKE).verdict()).isEqualTo(Verdict.LIKES_NONE);
    }

    @Test
    void aFamilyWithMoreAgainstItThanForItDoesNotFit() {
        assertThat(outcome(DISLIKE, UNSURE, DISLIKE).verdict()).isEqualTo(Verdict.NOTHING_FITS);
    }

    @Test
    void barsStayWithinTheDrawing() {
        Drawing bars = outcome(LIKE, LIKE, LIKE).bars();
        assertThat(bars.all(Mark.Words.class))
                .filteredOn(words -> words.style().contains("figure"))
                .hasSizeGreaterThan(1)
                .allSatisfy(figure -> assertThat(figure.x()).isEqualTo("83.50%"));
    }

    @Test
    void aBarIsAsLongAsWhatIsLeftAndAFamilyThatIsDislikedLiesLeftOfTheLine() {
        FamilyMatches outcome = outcome(LIKE, DISLIKE, UNSURE);
        List<Bar> bars = outcome.bars().all(Bar.class).toList();

        for (int at = 1; at < bars.size(); at++) {
            assertThat(bars.get(at).to()).isLessThanOrEqualTo(bars.get(at - 1).to());
            assertThat(bars.get(at).from()).isLessThanOrEqualTo(bars.get(at - 1).from());
        }
        assertThat(outcome.ranks()).anyMatch(rank -> rank.fit().points() < 0);
        assertThat(bars.get(bars.size() - 1).to()).isEqualTo(50);
    }

    private static FamilyMatches outcome(Opinion... answers) {
        return FamilyMatches.of(new Opinions(Arrays.asList(answers)), STATEMENTS, List.of(BAKERS, SAILORS, COOKS));
    }

    private static FamilyMatch fit(Family family, FamilyMatches outcome) {
        return outcome.ranks().stream()
                .map(Rank::fit)
                .filter(fit -> fit.family().equals(family))
                .findFirst()
                .orElseThrow();
    }

    private static Statement statement(int number, String text, int bakers, int sailors, int cooks) {
        return new Statement(number, text, Map.of("bakers", bakers, "sailors", sailors, "cooks", cooks));
    }
}
