package org.htmdirectory.pages.handout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.terms.Role;

/**
 * Where people in a role come from and go on to; only moves that a source confirms.
 *
 * @param from places outside the role, schools first
 * @param onTo places outside the role
 */
record NextSteps(List<String> from, List<String> onTo) {

    private static final int MOST = 4;

    static NextSteps of(Role role, Ladder ladder) {
        List<Rung> rungs = ladder.rungsOf(role.slug());
        return new NextSteps(
                ofEachKind(rungs.stream()
                                .flatMap(rung -> sure(ladder.to(rung)))
                                .map(Transition::from)
                                .sorted(startsFirst(ladder))
                                .filter(place -> isOutside(place, rungs))
                                .distinct()
                                .toList())
                        .stream()
                        .sorted(startsFirst(ladder))
                        .map(Place::label)
                        .distinct()
                        .limit(MOST)
                        .toList(),
                rungs.stream()
                        .flatMap(rung -> sure(ladder.from(rung)))
                        .filter(step -> isOutside(step.to(), rungs))
                        .map(step -> step.to().label() + school(step))
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    /** The degree that one must go back to school for, in brackets; nothing where it takes none. */
    private static String school(Transition step) {
        boolean degree = step.kind() == Transition.Kind.EDUCATION
                && step.asks().compareTo(Schooling.BACHELOR) >= 0
                && step.from().attained().compareTo(step.asks()) < 0;
        return degree ? " (takes " + step.asks().withArticle() + ")" : "";
    }

    private static Stream<Transition> sure(List<Transition> transitions) {
        return transitions.stream().filter(transition -> !transition.doubt().isJudged());
    }

    /** Starts in their order, which begins with school, before the jobs of the field and of the armed forces. */
    private static Comparator<Place> startsFirst(Ladder ladder) {
        return Comparator.comparing(
                place -> place instanceof Start start ? ladder.starts().indexOf(start) : Integer.MAX_VALUE);
    }

    /** As many as there is room for: of each kind one, then the others in their order. */
    private static List<Place> ofEachKind(List<Place> all) {
        Map<String, Place> first = new LinkedHashMap<>();
        all.forEach(place -> first.putIfAbsent(kind(place), place));
        return Stream.concat(first.values().stream(), all.stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A school, another job, the armed forces, or the job of a field next door. */
    private static String kind(Place place) {
        if (place instanceof Rung rung) {
            return rung.role().family().isMilitary() ? "service" : "job";
        }
        return ((Start) place).kind().name();
    }

    private static boolean isOutside(Place place, List<Rung> own) {
        return own.stream().noneMatch(rung -> rung.slug().equals(place.slug()));
    }

    /** The first in one line. */
    public String fromLine() {
        return String.join("; ", from);
    }

    /** The second in one line. */
    public String onToLine() {
        return String.join("; ", onTo);
    }
}
