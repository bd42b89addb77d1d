package org.htmdirectory.careers.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Finds ways on the ladder as seeded into a real database. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathwaysTests {

    @Autowired
    private Pathways pathways;

    private List<Found> found;

    @Test
    void everyStartReachesAtLeastHalfOfTheRungs() {
        assertThat(ladder().starts())
                .allSatisfy(start -> assertThat(rungs().filter(rung ->
                                        !pathways.ways(start.place(), rung).isEmpty())
                                .count())
                        .isGreaterThan(30));
    }

    @Test
    void everyWayBeginsAndEndsWhereItShouldAndPassesNoPlaceTwice() {
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices()).allSatisfy(choice -> {
                    List<Place> places = choice.way().places();
                    assertThat(places).doesNotHaveDuplicates();
                    assertThat(places.get(0)).isEqualTo(one.from());
                    assertThat(places.get(places.size() - 1)).isEqualTo(one.to());
                }));
    }

    @Test
    void noWayIsShownTwice() {
        assertThat(all())
                .allSatisfy(one ->
                        assertThat(one.choices().stream().map(WayChoice::way)).doesNotHaveDuplicates());
    }

    @Test
    void noWayAtAllTakesLessSchoolingThanTheOneThatIsSaidTo() {
        assertThat(all())
                .filteredOn(one -> !one.choices().isEmpty())
                .allSatisfy(one -> assertThat(least(one.choices())).isEqualTo(leastStudy(one.from(), one.to())));
    }

    @Test
    void noWayShownIsShorterThanTheQuickestUnlessMoreOfItIsInDoubt() {
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices().stream().skip(1))
                        .filteredOn(choice -> choice.way().doubts()
                                <= one.choices().get(0).way().doubts())
                        .noneMatch(choice -> choice.way()
                                .years()
                                .isShorterThan(one.choices().get(0).way().years())));
    }

    @Test
    void whereADoubtfulWayIsQuickerItSaysSo() {
        assertThat(all())
                .flatMap(Found::choices)
                .filteredOn(choice -> choice.merits().contains(Merit.QUICKER_IN_DOUBT))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.way().doubts()).isPositive());
    }

    @Test
    void noStepFromOutsideTheFieldTakesLessTimeThanItsStudy() {
        assertThat(ladder().starts())
                .allSatisfy(start -> assertThat(ladder().from(start))
                        .allSatisfy(step -> assertThat(step.years().most())
                                .isGreaterThanOrEqualTo(step.studyAfter(start.attained()))));
    }

    @Test
    void onNoRungAreThereFewerYearsOfWorkThanPeopleThereHave() {
        assertThat(all())
                .filteredOn(one -> one.from() instanceof Rung)
                .allSatisfy(one -> assertThat(one.choices())
                        .allSatisfy(choice -> assertThat(choice.way().years().least())
                                .isGreaterThanOrEqualTo(one.to().experience().least()
                                        - ((Rung) one.from()).experience().least())));
    }

    @Test
    void theApprenticeshipToBmetTwoIsQuickerButOneCaseAlone() {
        assertThat(labels("high-school-graduate", "biomedical-equipment-technician-ii", Merit.QUICKER_IN_DOUBT))
                .containsExactly("High school graduate", "BMET apprentice", "BMET II");
    }

    @Test
    void theQuickestWayToBmetTwoFromHighSchoolIsTheArmedForces() {
        assertThat(labels("high-school-graduate", "biomedical-equipment-technician-ii", Merit.QUICKEST_SUPPORTED))
                .containsExactly("High school graduate", "Army 68A", "BMET II");
    }

    @Test
    void whereTheQuickestWayLeadsThroughTheArmedForcesAnotherDoesNot() {
        assertThat(labels("high-school-student", "htm-manager", Merit.QUICKEST)).contains("Army 68A");
        assertThat(labels("high-school-student", "htm-manager", Merit.ANOTHER))
                .contains("BMET apprentice", "BMET I", "Imaging supervisor")
                .doesNotContain("Army 68A");
    }

    @Test
    void whoHasADegreeAlreadyNeedsNoFurtherStudyToBecomeAManager() {
        assertThat(pathways.ways(place("engineering-graduate"), rung("htm-manager")))
                .allSatisfy(choice -> assertThat(choice.way().study()).isZero());
    }

    @Test
    void noWayToARungAtHomeLeadsThroughAnotherCountry() {
        assertThat(all())
                .filteredOn(one -> !one.to().isAbroad() && one.from() instanceof Start)
                .allSatisfy(one -> assertThat(one.choices())
                        .allSatisfy(choice -> assertThat(choice.way().places())
                                .noneMatch(place -> place instanceof Rung rung && rung.isAbroad())));
    }

    @Test
    void aWayIsNeverShorterThanTheExperienceOfItsLastRung() {
        assertThat(pathways.ways(place("high-school-graduate"), rung("htm-manager")))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.way().years().least()).isGreaterThanOrEqualTo(10));
    }

    @Test
    void noWayLeadsDownFromTheTop() {
        assertThat(pathways.ways(rung("htm-executive"), rung("biomedical-equipment-technician-i")))
                .isEmpty();
    }

    @Test
    void namesTheNearestRungWhereNoWayLeads() {
        assertThat(pathways.nearest(rung("htm-manager"), rung("htm-supervisor-biomedical")))
                .hasValueSatisfying(near ->
                        assertThat(pathways.ways(rung("htm-manager"), near)).isNotEmpty());
    }

    @Test
    void namesNoNearestRungWhereNothingCanBeReached() {
        assertThat(pathways.nearest(rung("htm-executive"), rung("htm-manager"))).isEmpty();
    }

    @Test
    void noWayLeadsToWhereOneIs() {
        assertThat(pathways.ways(rung("htm-manager"), rung("htm-manager"))).isEmpty();
    }

    private record Found(Place from, Rung to, List<WayChoice> choices) {

        @Override
        public String toString() {
            return from.slug() + " to " + to.slug() + ": " + choices;
        }
    }

    private List<Found> all() {
        if (found == null) {
            found = findAll();
        }
        return found;
    }

    private List<Found> findAll() {
        return Stream.concat(
                        ladder().starts().stream().map(Start::place),
                        Stream.of(rung("medical-equipment-field-service-engineer-manufacturer")))
                .distinct()
                .flatMap(from -> rungs().map(to -> new Found(from, to, pathways.ways(from, to))))
                .toList();
    }

    private static int least(List<WayChoice> choices) {
        return choices.stream()
                .filter(choice -> choice.merits().contains(Merit.LEAST_SCHOOLING))
                .mapToInt(choice -> choice.way().study())
                .findFirst()
                .orElseThrow();
    }

    /** The least study of all ways, by a plain search over places with schooling. */
    private int leastStudy(Place from, Rung to) {
        record Position(String place, Schooling schooling) {}
        Map<Position, Integer> studied = new HashMap<>(Map.of(new Position(from.slug(), from.attained()), 0));
        Deque<Position> open = new ArrayDeque<>(studied.keySet());
        while (!open.isEmpty()) {
            Position at = open.remove();
            for (Transition step : ladder().from(place(at.place()))) {
                Position next = new Position(step.to().slug(), step.after(at.schooling()));
                int study = studied.get(at) + step.studyAfter(at.schooling());
                if (study < studied.getOrDefault(next, Integer.MAX_VALUE)) {
                    studied.put(next, study);
                    open.add(next);
                }
            }
        }
        return studied.entrySet().stream()
                .filter(entry -> entry.getKey().place().equals(to.slug()))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElseThrow();
    }

    private List<String> labels(String from, String to, Merit merit) {
        return pathways.ways(place(from), rung(to)).stream()
                .filter(choice -> choice.merits().contains(merit))
                .flatMap(choice -> choice.way().places().stream())
                .map(Place::label)
                .toList();
    }

    private Ladder ladder() {
        return pathways.ladder();
    }

    private Stream<Rung> rungs() {
        return ladder().rungs().stream();
    }

    private Place place(String slug) {
        return ladder().find(slug).orElseThrow();
    }

    private Rung rung(String slug) {
        return ladder().rung(slug).orElseThrow();
    }
}
