package org.htmdirectory.careers.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Years;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;

/**
 * A way from one place to another that passes no place twice.
 *
 * @param steps the steps in order, one at least
 */
public record Way(List<Step> steps) {

    /** What a step of unknown length counts when ways are compared, in years. */
    private static final int GUESS = 2;

    /** The role that most people in the field have. */
    private static final String ORDINARY = "biomedical-equipment-technician";

    private static final String ENGINEERS = "engineering";

    /**
     * Orders ways by what people would take first: few changes of side, then little time, the ordinary work rather than a
     * specialty, few posts in service, few steps and little school.
     */
    static final Comparator<Way> LIKELIEST_FIRST = Comparator.comparingLong(Way::changesOfSide)
            .thenComparingInt(Way::weight)
            .thenComparing(way -> !way.isOrdinary())
            .thenComparingLong(Way::postsInService)
            .thenComparing(Way::years, Years.SHORTEST_FIRST)
            .thenComparingInt(way -> way.steps().size())
            .thenComparingInt(Way::study)
            .thenComparing(Way::toString);

    /** A way of these steps. */
    public Way {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A way has a step");
        }
    }

    /** The places on it, both ends included. */
    public List<Place> places() {
        return Stream.concat(
                        Stream.of(steps.get(0).transition().from()),
                        steps.stream().map(step -> step.transition().to()))
                .toList();
    }

    /** The places between its ends. */
    List<Place> between() {
        List<Place> all = places();
        return all.subList(1, all.size() - 1);
    }

    /**
     * How long it takes in all: the years of its steps added up. Open where a step is, or where no source says how long one
     * takes: then its least is no total, and is for comparing only.
     */
    public Years years() {
        List<Years> all = yearsOfSteps();
        boolean open = all.stream().anyMatch(years -> years.most() == null);
        return new Years(
                all.stream().mapToInt(Years::least).sum(),
                open ? null : all.stream().mapToInt(Years::most).sum());
    }

    /**
     * How long each of its steps takes on it, long enough for its study and for the years of work that the next place asks
     * for. Open where a step is, or where no source says how long it takes.
     */
    List<Years> yearsOfSteps() {
        List<Integer> least = ends(Years::least);
        List<Integer> most = ends(Way::most);
        return IntStream.range(0, steps.size())
                .mapToObj(at -> new Years(
                        least.get(at),
                        steps.get(at).years().most() == null ? null : Math.max(least.get(at), most.get(at))))
                .toList();
    }

    /** Whether it can be said how long it takes in all: a source gives the years of every step. */
    public boolean isTotalKnown() {
        return unknown() == 0;
    }

    private static Integer most(Years years) {
        return years.most() == null ? years.least() : years.most();
    }

    private static boolean isLengthKnown(Step step) {
        return step.transition().years().isKnown();
    }

    /** How long it takes in all, as words; asked only where that is known. */
    public String time() {
        return years().words();
    }

    /** Whether all that it takes is to find a job. */
    boolean isSearchAlone() {
        return steps.size() == 1 && last().isSearchAlone();
    }

    /** One end of the range of each step. */
    private List<Integer> ends(Function<Years, Integer> end) {
        List<Integer> ends = new ArrayList<>();
        int worked = begun(end);
        for (Step step : steps) {
            Integer own = end.apply(step.years());
            int studied = step.studyBeforeWork();
            int taken = Math.max(own == null ? 0 : own - studied, step.missing(worked, end));
            ends.add(studied + taken);
            worked = step.workedAfter(worked, taken, end);
        }
        return ends;
    }

    /** The years of work that someone at its beginning has. */
    private int begun(Function<Years, Integer> end) {
        return steps.get(0).transition().from() instanceof Rung rung
                        && rung.experience().isKnown()
                ? end.apply(rung.experience())
                : 0;
    }

    /** How many steps there are of which no source says how long they take. */
    public long unknown() {
        return steps.stream().filter(step -> !isLengthKnown(step)).count();
    }

    /** The fewest years it takes, each step of unknown length counted as some. */
    int weight() {
        return years().least() + GUESS * (int) unknown();
    }

    /** The years of full-time study on it. */
    public int study() {
        return steps.stream().mapToInt(Step::study).sum();
    }

    /** Whether some of its study may be done beside work, so that its years may overlap. */
    boolean isStudyBesideWork() {
        return steps.stream().anyMatch(Step::isStudyBesideWork);
    }

    /** The schooling that someone has at its end. */
    Schooling schooling() {
        return last().after().level();
    }

    /** The schooling that its last step asks for. */
    Schooling asked() {
        return last().asked();
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether it passes a paid post in the field before its last step. */
    boolean leadsThroughPaidWork() {
        return steps.stream().anyMatch(Step::isFromPaidWork);
    }

    private long changesOfSide() {
        return steps.stream().filter(Step::isChangeOfSide).count();
    }

    /** Whether it passes the ordinary work of the field, or that of engineers, rather than specialties alone. */
    private boolean isOrdinary() {
        return places().stream()
                .anyMatch(place -> place instanceof Rung rung
                        && (rung.role().slug().equals(ORDINARY)
                                || rung.role().family().slug().equals(ENGINEERS)));
    }

    private long postsInService() {
        return places().stream()
                .filter(place ->
                        place instanceof Rung rung && rung.role().family().isMilitary())
                .count();
    }

    /** How many steps it has beside those that are no more than to enroll. */
    long length() {
        return steps.stream().filter(step -> !step.isEnrolling()).count();
    }

    /**
     * Whether it passes a level of a role that it has left before, or a level below one that it has passed, or a post in the
     * same role that is open to beginners, such as the lowest grade of a government, by someone of experience; not where it
     * ends below where it began, as it must then.
     */
    boolean goesBack() {
        List<Place> all = places();
        return !endsBelow(all)
                && IntStream.range(1, all.size() - 1).anyMatch(at -> isBack(all, at) || isAmongBeginners(all, at));
    }

    private static boolean isAmongBeginners(List<Place> all, int at) {
        return all.get(at) instanceof Rung rung
                && rung.level() == null
                && Integer.valueOf(0).equals(rung.experience().least())
                && all.subList(0, at).stream()
                        .anyMatch(earlier -> isExperienced(earlier)
                                && earlier instanceof Rung held
                                && held.role().equals(rung.role()));
    }

    /** Whether someone of experience passes a first level of some role on the way to a place at which people lead others. */
    boolean beginsAgain() {
        List<Place> all = places();
        return leads(all.get(all.size() - 1))
                && IntStream.range(1, all.size() - 1)
                        .filter(at -> isFirstLevel(all.get(at)))
                        .anyMatch(at -> all.subList(0, at).stream().anyMatch(Way::isExperienced));
    }

    private static boolean isFirstLevel(Place place) {
        return place instanceof Rung rung
                && rung.level() != null
                && rung.level().compareTo(Level.II) < 0;
    }

    private static boolean isExperienced(Place place) {
        return isAtLeast(Level.III, place);
    }

    private static boolean leads(Place place) {
        return isAtLeast(Level.LEAD, place);
    }

    private static boolean isAtLeast(Level level, Place place) {
        return place instanceof Rung rung
                && rung.level() != null
                && rung.level().compareTo(level) >= 0;
    }

    private static boolean endsBelow(List<Place> all) {
        return all.get(0) instanceof Rung first
                && all.get(all.size() - 1) instanceof Rung last
                && first.role().equals(last.role())
                && first.level() != null
                && last.level() != null
                && last.level().compareTo(first.level()) < 0;
    }

    private static boolean isBack(List<Place> all, int at) {
        return all.get(at) instanceof Rung rung
                && IntStream.range(0, at)
                        .anyMatch(earlier -> all.get(earlier) instanceof Rung held
                                && held.role().equals(rung.role())
                                && held.level() != null
                                && rung.level() != null
                                && (rung.level().compareTo(held.level()) < 0
                                        || isLeft(held.role(), all.subList(earlier + 1, at))));
    }

    private static boolean isLeft(Role role, List<Place> between) {
        return between.stream()
                .anyMatch(place -> !(place instanceof Rung rung && rung.role().equals(role)));
    }

    /** Whether it passes every place that another way passes. */
    boolean goesAround(Way other) {
        Set<String> passed = places().stream().map(Place::slug).collect(Collectors.toSet());
        return other.places().stream().map(Place::slug).allMatch(passed::contains);
    }

    /** The short names of its places, e.g. <i>BMET I → BMET II</i>. */
    @Override
    public String toString() {
        return places().stream().map(Place::label).collect(Collectors.joining(" → "));
    }
}
