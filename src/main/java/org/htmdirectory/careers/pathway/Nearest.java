package org.htmdirectory.careers.pathway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Transition;

/** Finds the reachable rung nearest to one that cannot be reached, counting transitions in either direction. */
final class Nearest {

    private final Ladder ladder;
    private final Predicate<Rung> reachable;

    Nearest(Ladder ladder, Predicate<Rung> reachable) {
        this.ladder = ladder;
        this.reachable = reachable;
    }

    /** The nearest rung that can be reached; empty where none can. */
    Optional<Rung> to(Rung wanted) {
        Set<String> seen = new HashSet<>(Set.of(wanted.slug()));
        Deque<Place> open = new ArrayDeque<>();
        open.add(wanted);
        while (!open.isEmpty()) {
            Place place = open.remove();
            if (place instanceof Rung rung && reachable.test(rung)) {
                return Optional.of(rung);
            }
            neighbors(place).filter(next -> seen.add(next.slug())).forEach(open::add);
        }
        return Optional.empty();
    }

    private Stream<Place> neighbors(Place place) {
        return Stream.concat(
                ladder.to(place).stream().map(Transition::from),
                ladder.from(place).stream().map(Transition::to));
    }
}
