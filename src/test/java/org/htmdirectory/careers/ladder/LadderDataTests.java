package org.htmdirectory.careers.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checks the ladder itself, as seeded into a real database. */
@DatabaseTest
class LadderDataTests {

    private static final String GENERAL_KNOWLEDGE = "t-editors-general-knowledge";

    @Autowired
    private Ladders ladders;

    @Autowired
    private Certifications certifications;

    @Test
    void everyRungCanBeReachedFromOutsideTheField() {
        Set<String> reached = reached(start -> start.rung() == null);
        assertThat(ladder().rungs()).allSatisfy(rung -> assertThat(reached).contains(rung.slug()));
    }

    @Test
    void everyStartLeadsToManyRungs() {
        assertThat(ladder().starts())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(start -> assertThat(reached(start::equals)).hasSizeGreaterThan(10));
    }

    @Test
    void noPromotionLeadsBack() {
        List<Transition> promotions = ladder().transitions().stream()
                .filter(step -> step.kind() == Transition.Kind.PROMOTION)
                .toList();
        assertThat(promotions)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(reached(List.of(step.to()), promotions))
                        .doesNotContain(step.from().slug()));
    }

    @Test
    void noTransitionLeadsToWhereItBegins() {
        assertThat(ladder().transitions())
                .allSatisfy(step -> assertThat(step.from()).isNotEqualTo(step.to()));
    }

    @Test
    void everyTransitionThatNoSourceSupportsIsOurJudgment() {
        assertThat(ladder().transitions())
                .allSatisfy(step -> assertThat(step.evidence() == Evidence.UNVERIFIED)
                        .isEqualTo(isGeneralKnowledge(step.citations())));
    }

    @Test
    void everyRungThatNoSourceSupportsIsOurJudgment() {
        assertThat(ladder().rungs())
                .allSatisfy(rung -> assertThat(rung.evidence() == Evidence.UNVERIFIED)
                        .isEqualTo(isGeneralKnowledge(rung.citations())));
    }

    @Test
    void fewerThanOneTransitionInTenRestsOnOurJudgmentAlone() {
        List<Transition> judged =
                ladder().transitions().stream().filter(Transition::isJudgment).toList();
        assertThat(judged)
                .as(
                        "%d of %d transitions",
                        judged.size(), ladder().transitions().size())
                .hasSizeLessThan(ladder().transitions().size() / 10);
    }

    @Test
    void noStepThatRestsOnOurJudgmentAloneHasYears() {
        assertThat(ladder().transitions())
                .filteredOn(Transition::isJudgment)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.years().isKnown()).isFalse())
                .allSatisfy(step -> assertThat(step.study()).isZero());
    }

    @Test
    void noStepTakesAnyTimeAtAll() {
        assertThat(ladder().transitions())
                .noneMatch(step -> step.years().isKnown() && !step.years().isLimited());
    }

    @Test
    void noSentenceSaysThatItIsNotVerified() {
        assertThat(Stream.concat(
                        ladder().rungs().stream().flatMap(rung -> Stream.of(rung.summary(), rung.schooling())),
                        ladder().transitions().stream().map(Transition::task)))
                .isNotEmpty()
                .noneMatch(sentence -> sentence.toLowerCase(Locale.ROOT).contains("verified"));
    }

    @Test
    void whereItIsKnownThatAPostIsRareSomebodySaysSo() {
        assertThat(ladder().rungs())
                .filteredOn(rung -> rung.posts() != null)
                .isNotEmpty()
                .allSatisfy(
                        rung -> assertThat(isGeneralKnowledge(rung.citations())).isFalse());
    }

    @Test
    void tuitionRisesFromLowToHigh() {
        assertThat(ladder().tuition(Schooling.ASSOCIATE))
                .hasValueSatisfying(one -> assertThat(one.middle()).isBetween(one.low(), one.high()));
    }

    @Test
    void everyCertificateNamedHasAPage() {
        Stream<Certification> named = Stream.concat(
                ladder().rungs().stream().flatMap(rung -> rung.certifications().stream()),
                ladder().transitions().stream().flatMap(step -> step.certifications().stream()));
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(certifications.find(one.slug())).isPresent());
    }

    @Test
    void everyRoleHasARung() {
        assertThat(ladder().rungs().stream().map(rung -> rung.role().slug()).distinct())
                .hasSize(35);
    }

    @Test
    void everyLevelOfARungIsUsualForItsRole() {
        assertThat(ladder().rungs())
                .filteredOn(rung -> rung.level() != null)
                .allSatisfy(rung -> assertThat(rung.role().levels()).contains(rung.level()));
    }

    @Test
    void noStartSharesItsAddressWithARung() {
        Set<String> rungs = new HashSet<>();
        ladder().rungs().forEach(rung -> rungs.add(rung.slug()));
        assertThat(ladder().starts().stream().map(Start::slug)).doesNotContainAnyElementsOf(rungs);
    }

    @Test
    void aTransitionIsNamedAfterBothPlaces() {
        assertThat(ladder().transitions())
                .allSatisfy(step -> assertThat(step.slug())
                        .isEqualTo(step.from().slug() + "-to-" + step.to().slug()));
    }

    @Test
    void payOnARungIsPayInItsRole() {
        assertThat(ladder().rungs())
                .allSatisfy(rung -> assertThat(ladder().payOn(rung))
                        .allSatisfy(pay ->
                                assertThat(pay.role()).isEqualTo(rung.role().slug())));
    }

    @Test
    void everyKindOfTransitionIsUsed() {
        assertThat(ladder().transitions().stream().map(Transition::kind).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Transition.Kind.values()));
    }

    private Ladder ladder() {
        return ladders.current();
    }

    private Set<String> reached(Predicate<Start> chosen) {
        List<Place> places =
                ladder().starts().stream().filter(chosen).map(Start::place).toList();
        return reached(places, ladder().transitions());
    }

    private static Set<String> reached(List<? extends Place> from, List<Transition> steps) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        from.forEach(place -> open.add(place.slug()));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (reached.add(at)) {
                steps.stream()
                        .filter(step -> step.from().slug().equals(at))
                        .forEach(step -> open.add(step.to().slug()));
            }
        }
        return reached;
    }

    private static boolean isGeneralKnowledge(List<Citation> citations) {
        return citations.stream().allMatch(citation -> citation.slug().equals(GENERAL_KNOWLEDGE));
    }
}
