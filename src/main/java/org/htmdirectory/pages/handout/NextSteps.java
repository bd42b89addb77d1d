package org.htmdirectory.pages.handout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
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
                labels(
                        rungs.stream()
                                .flatMap(rung -> sure(ladder.to(rung)))
                                .map(Transition::from)
                                .sorted(startsFirst(ladder)),
                        rungs),
                labels(rungs.stream().flatMap(rung -> sure(ladder.from(rung))).map(Transition::to), rungs));
    }

    private static Stream<Transition> sure(List<Transition> transitions) {
        return transitions.stream().filter(transition -> !transition.doubt().isJudged());
    }

    /** Starts in their order, which begins with school, before the jobs of the field and of the armed forces. */
    private static Comparator<Place> startsFirst(Ladder ladder) {
        return Comparator.comparing(
                place -> place instanceof Start start ? ladder.starts().indexOf(start) : Integer.MAX_VALUE);
    }

    private static List<String> labels(Stream<Place> places, List<Rung> own) {
        return places.filter(place -> own.stream().noneMatch(rung -> rung.slug().equals(place.slug())))
                .map(Place::label)
                .distinct()
                .limit(MOST)
                .toList();
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
