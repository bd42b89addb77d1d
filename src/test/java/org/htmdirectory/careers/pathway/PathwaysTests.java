package org.htmdirectory.careers.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Learned;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.ladder.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all ways, from every start to every rung. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathwaysTests extends LadderTest {

    private List<Found> found;

    @Test
    void everyStartReachesManyRungs() {
        assertThat(ladder().starts())
                .allSatisfy(start -> assertThat(all().stream()
                                .filter(one -> one.from().equals(standing(start)))
                                .filter(one -> !one.choices().isEmpty()))
                        .hasSizeGreaterThan(20));
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
    void threeWaysAtMostAreShownAndEachIsNamedApart() {
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices().stream().map(WayChoice::heading))
                        .hasSizeLessThanOrEqualTo(3)
                        .doesNotHaveDuplicates());
    }

    @Test
    void noWayShownGoesAroundAnotherOne() {
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices())
                        .allSatisfy(choice -> assertThat(one.choices())
                                .filteredOn(other -> other != choice && !isAnotherChoiceOfSchool(choice, other))
                                .noneMatch(other -> choice.way().goesAround(other.way()))));
    }

    /** School before a job is another choice than the job itself. */
    private static boolean isAnotherChoiceOfSchool(WayChoice one, WayChoice other) {
        return Route.differBySchool(one.way(), other.way());
    }

    @Test
    void theQuickestHasTheSmallestYearsOnThePage() {
        assertThat(choicesWith(Merit.QUICKEST)).isNotEmpty();
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices())
                        .filteredOn(choice -> choice.merits().contains(Merit.QUICKEST))
                        .allSatisfy(quickest -> assertThat(one.choices())
                                .filteredOn(other -> other.way().isTotalKnown())
                                .contains(quickest)
                                .noneMatch(other -> years(other).isShorterThan(years(quickest)))));
    }

    @Test
    void theLeastSchoolIsTheLeastOnThePage() {
        assertThat(choicesWith(Merit.LEAST_SCHOOL)).isNotEmpty();
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices())
                        .filteredOn(choice -> choice.merits().contains(Merit.LEAST_SCHOOL))
                        .allSatisfy(least -> assertThat(one.choices())
                                .allSatisfy(other -> assertThat(other.way().study())
                                        .isGreaterThanOrEqualTo(least.way().study()))));
    }

    @Test
    void noWayLeadsThroughAPostOfWhichThereAreFew() {
        assertThat(ladder().rungs()).anyMatch(Rung::isScarce);
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices())
                        .allSatisfy(choice -> assertThat(choice.way().between())
                                .noneMatch(place -> place instanceof Rung rung && rung.isScarce())));
    }

    @Test
    void noWayLeadsThroughAStepThatNoSourceDescribes() {
        assertThat(ladder().transitions()).anyMatch(Transition::isJudgment);
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices())
                        .allSatisfy(choice -> assertThat(choice.way().steps())
                                .noneMatch(step -> step.transition().isJudgment())));
    }

    @Test
    void noWayIsShorterThanItsLongestStepOrThanItsStudy() {
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices()).allSatisfy(choice -> {
                    int longest = choice.way().steps().stream()
                            .mapToInt(step ->
                                    step.years().isKnown() ? step.years().least() : 0)
                            .max()
                            .orElseThrow();
                    assertThat(years(choice).least()).isGreaterThanOrEqualTo(longest);
                    assertThat(choice.way().steps())
                            .allSatisfy(
                                    step -> assertThat(years(choice).least()).isGreaterThanOrEqualTo(step.study()));
                }));
    }

    @Test
    void theStudyOfAWayIsTheSumOfWhatEachStepAsksForBeyondTheSchoolBeforeIt() {
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices()).allSatisfy(choice -> {
                    int sum = 0;
                    Learned start = Learned.in(one.from());
                    int school = start.school().years();
                    int level = start.level().years();
                    for (Step step : choice.way().steps()) {
                        Transition transition = step.transition();
                        int asked = transition.asks().years();
                        boolean owed = asked > level && !isTechniciansJobOfAVeteran(step);
                        sum += Math.max(transition.study(), owed ? asked - school - begun(step) : 0);
                        school = owed ? asked : school;
                        int trained = transition.confers() == null
                                ? 0
                                : transition.confers().years();
                        level = Math.max(level, Math.max(school, trained));
                    }
                    assertThat(choice.way().study()).isEqualTo(sum);
                }));
    }

    private static boolean isTechniciansJobOfAVeteran(Step step) {
        return step.before().hasServed()
                && step.transition().kind() != Transition.Kind.EDUCATION
                && step.transition().asks().compareTo(Schooling.BACHELOR) < 0
                && step.transition().to() instanceof Rung to
                && List.of("technician", "imaging", "laboratory", "field-service")
                        .contains(to.role().family().slug());
    }

    /** The year of a bachelor’s degree that someone has behind them who has begun one. */
    private static int begun(Step step) {
        boolean isFromSchool = step.before().school() == Schooling.HIGH_SCHOOL;
        return step.before().hasBegunDegree()
                        && isFromSchool
                        && step.transition().asks() == Schooling.BACHELOR
                ? 1
                : 0;
    }

    @Test
    void theYearsOfAWayAreThoseOfItsStepsAsTheyAreWorded() {
        assertThat(places().stream()
                        .flatMap(from -> ladder().rungs().stream().flatMap(to -> pathways.ways(from, to).stream())))
                .filteredOn(choice -> choice.way().isTotalKnown())
                .isNotEmpty()
                .allSatisfy(choice -> {
                    List<Years> worded = IntStream.range(0, choice.way().steps().size())
                            .mapToObj(at -> choice.way()
                                    .steps()
                                    .get(at)
                                    .time(choice.way().yearsOfSteps().get(at)))
                            .map(PathwaysTests::read)
                            .toList();
                    assertThat(choice.way().time())
                            .isEqualTo(worded.stream()
                                    .reduce(new Years(0, 0), PathwaysTests::sum)
                                    .words());
                });
    }

    /** The years that words say: all that they name, one after the other. */
    private static Years read(String words) {
        return Pattern.compile("(up to )?(\\d+)(?: to (\\d+))? years?( or more)?")
                .matcher(words)
                .results()
                .map(said -> {
                    int first = Integer.parseInt(said.group(2));
                    Integer last = said.group(3) == null ? Integer.valueOf(first) : Integer.valueOf(said.group(3));
                    return new Years(said.group(1) == null ? first : 0, said.group(4) == null ? last : null);
                })
                .reduce(new Years(0, 0), PathwaysTests::sum);
    }

    private static Years sum(Years one, Years other) {
        return new Years(
                one.least() + other.least(),
                one.most() == null || other.most() == null ? null : one.most() + other.most());
    }

    @Test
    void noWayIsSaidToBeginWithASchoolThatComesAfterAJob() {
        assertThat(everyWay())
                .filteredOn(choice -> choice.heading().startsWith("College first")
                        || choice.heading().startsWith("An engineering degree first")
                        || choice.heading().startsWith("A degree in computing first"))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.way().steps().stream()
                                .filter(step -> step.study() > 0 || isWork(step))
                                .findFirst())
                        .as(choice.heading())
                        .hasValueSatisfying(first -> assertThat(isWork(first)).isFalse()));
    }

    private static boolean isWork(Step step) {
        return step.transition().kind() != Transition.Kind.EDUCATION;
    }

    @Test
    void aWayIsOpenWhereAStepIsOrWhereNoSourceSaysHowLongOneTakes() {
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices()).allSatisfy(choice -> {
                    boolean open = choice.way().steps().stream()
                            .anyMatch(step -> step.years().most() == null);
                    assertThat(years(choice).most() == null).isEqualTo(open);
                }));
    }

    @Test
    void noWayToARungAtHomeLeadsThroughAnotherCountry() {
        assertThat(all())
                .filteredOn(one -> !one.to().isAbroad())
                .allSatisfy(one -> assertThat(one.choices())
                        .allSatisfy(choice -> assertThat(choice.way().between())
                                .noneMatch(place -> place instanceof Rung rung && rung.isAbroad())));
    }

    @Test
    void noWayFromSchoolCountsFinishingHighSchool() {
        assertThat(all())
                .filteredOn(one -> one.from() instanceof Start)
                .allSatisfy(one -> assertThat(one.choices())
                        .allSatisfy(choice -> assertThat(choice.way().places())
                                .noneMatch(place -> place.slug().equals(PUPIL))));
    }

    @Test
    void everyWayFromSchoolToAFirstJobLeavesTimeToFindIt() {
        assertThat(ways(PUPIL, "biomedical-equipment-technician-i"))
                .hasSize(3)
                .allSatisfy(choice -> assertThat(choice.way().steps())
                        .filteredOn(step -> step.time(step.years()).contains("to find"))
                        .hasSize(1));
    }

    @Test
    void aTermOfEnlistmentIsCounted() {
        assertThat(everyWay())
                .filteredOn(choice -> choice.way().places().get(0) instanceof Start)
                .filteredOn(choice -> choice.way().steps().stream()
                        .anyMatch(step -> step.transition().kind() == Transition.Kind.MILITARY))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(years(choice).least()).isGreaterThanOrEqualTo(3));
    }

    @Test
    void whoHasADiplomaIsNoWorseOffThanAHighSchoolGraduate() {
        assertThat(places())
                .filteredOn(place -> !place.attained().isNone())
                .filteredOn(place -> !isInUniform(place))
                .allSatisfy(place -> assertNoWorseOff(place, place(GRADUATE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"engineering-graduate", "electronics-graduate", "biomedical-equipment-technician-student"})
    void whoCameByADegreeIsNoWorseOffThanItsGraduate(String slug) {
        Place graduate = place(slug);
        List<Place> entered = ladder().from(graduate).stream()
                .filter(step -> !step.isJudgment())
                .filter(step -> step.to()
                                .attained()
                                .compareTo(step.after(Learned.in(graduate)).level())
                        >= 0)
                .map(Transition::to)
                .toList();

        assertThat(entered).isNotEmpty().allSatisfy(place -> assertNoWorseOff(place, graduate));
    }

    @Test
    void aWayThatMayTakeLongerThanAnotherTakesTheLeastTimeOnlyAtBest() {
        assertThat(ways(PUPIL, "imaging-service-engineer-i"))
                .filteredOn(choice -> choice.heading().equals("The armed forces"))
                .first()
                .satisfies(choice -> assertThat(choice.merits())
                        .contains(Merit.QUICKEST_AT_BEST)
                        .doesNotContain(Merit.QUICKEST));
        assertThat(choicesWith(Merit.QUICKEST)).isNotEmpty();
        assertThat(all())
                .allSatisfy(one -> assertThat(one.choices())
                        .filteredOn(choice -> choice.merits().contains(Merit.QUICKEST))
                        .allSatisfy(quickest -> assertThat(one.choices())
                                .filteredOn(other -> other.way().isTotalKnown())
                                .allMatch(other -> years(quickest).isNoLongerThan(years(other)))));
    }

    private void assertNoWorseOff(Place place, Place other) {
        assertThat(ladder().rungs())
                .filteredOn(to -> !to.slug().equals(place.slug()))
                .allSatisfy(to -> assertThat(quickest(place, to))
                        .as("%s to %s", place.slug(), to.slug())
                        .isLessThanOrEqualTo(quickest(other, to)));
    }

    private int quickest(Place from, Rung to) {
        return PathFinder.ways(ladder(), from, to).stream()
                .mapToInt(Way::weight)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Place> places() {
        return Stream.<Place>concat(ladder().starts().stream(), ladder().rungs().stream())
                .map(this::standing)
                .distinct()
                .toList();
    }

    private static boolean isInUniform(Place place) {
        return place instanceof Rung rung && rung.role().family().slug().equals("military");
    }

    private record Found(Place from, Rung to, List<WayChoice> choices) {

        @Override
        public String toString() {
            return from.slug() + " to " + to.slug() + ": " + choices;
        }
    }

    private List<Found> all() {
        if (found == null) {
            found = ladder().starts().stream()
                    .map(this::standing)
                    .distinct()
                    .flatMap(from -> ladder().rungs().stream().map(to -> new Found(from, to, pathways.ways(from, to))))
                    .toList();
        }
        return found;
    }

    private Stream<WayChoice> everyWayStream() {
        return all().stream().flatMap(one -> one.choices().stream());
    }

    private List<WayChoice> everyWay() {
        return everyWayStream().toList();
    }

    private List<WayChoice> choicesWith(Merit merit) {
        return everyWayStream()
                .filter(choice -> choice.merits().contains(merit))
                .toList();
    }
}
