package org.htmdirectory.careers.pathway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Learned;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Transition;

/**
 * Finds every way from a place to a rung that someone may count on, up to a few steps more than the fewest: no step that
 * rests on the editors' judgment alone, no post on the way of which there are few, no other country on the way. Where what
 * is open to anybody with the same schooling is quicker than whatever the place itself leads to, that is found too; for
 * those who have not finished the degree that they began, all of it. A way
 * that goes back to a role once left, or to a level below one held, is found only where no other leads there.
 */
final class PathFinder {

    /** How many steps more than the fewest a way may have. */
    private static final int MORE_STEPS = 3;

    private final Ladder ladder;
    private final Rung to;
    private final Map<String, Integer> stepsLeft = new HashMap<>();
    private final Set<String> passed = new HashSet<>();
    private final List<Step> taken = new ArrayList<>();
    private final List<Way> found = new ArrayList<>();

    private PathFinder(Ladder ladder, Rung to) {
        this.ladder = ladder;
        this.to = to;
        measure();
    }

    /** The ways; none where no way leads there, or where someone is there already. */
    static List<Way> ways(Ladder ladder, Place from, Rung to) {
        PathFinder finder = new PathFinder(ladder, to);
        if (finder.isGoal(from)) {
            return List.of();
        }
        List<Way> own = finder.beginning(from, ladder.fromAndBelow(from));
        List<Way> others = finder.beginning(from, ladder.alsoOpenFrom(from));
        if (Learned.in(from).hasBegunDegree()) {
            own = Stream.concat(own.stream(), others.stream()).toList();
        }
        boolean onward = Stream.concat(own.stream(), others.stream()).anyMatch(way -> !way.goesBack());
        return onward ? quick(onward(own), onward(others)) : quick(own, others);
    }

    private static List<Way> onward(List<Way> ways) {
        return ways.stream().filter(way -> !way.goesBack()).toList();
    }

    /** The own ways, and those of the others that are quicker. */
    private static List<Way> quick(List<Way> own, List<Way> others) {
        int quickest = own.stream().mapToInt(Way::weight).min().orElse(Integer.MAX_VALUE);
        return Stream.concat(own.stream(), others.stream().filter(way -> way.weight() < quickest))
                .toList();
    }

    /** The ways that begin with one of these steps. */
    private List<Way> beginning(Place from, List<Transition> firstSteps) {
        found.clear();
        passed.add(from.slug());
        firstSteps.stream()
                .filter(this::mayBeCountedOn)
                .map(step -> stepsLeft.get(step.to().slug()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(fewest -> follow(firstSteps, Learned.in(from), fewest + 1 + MORE_STEPS));
        return List.copyOf(found);
    }

    /** Counts the fewest steps from each place. */
    private void measure() {
        stepsLeft.put(to.slug(), 0);
        Deque<Place> open = new ArrayDeque<>(List.of(to));
        while (!open.isEmpty()) {
            Place at = open.remove();
            for (Transition step : ladder.to(at)) {
                if (mayBeCountedOn(step)
                        && stepsLeft.putIfAbsent(step.from().slug(), stepsLeft.get(at.slug()) + 1) == null) {
                    open.add(step.from());
                }
            }
        }
    }

    private void follow(List<Transition> steps, Learned learned, int allowed) {
        for (Transition transition : steps) {
            Place next = transition.to();
            Integer left = stepsLeft.get(next.slug());
            if (left == null || left >= allowed || !mayBeCountedOn(transition) || !passed.add(next.slug())) {
                continue;
            }
            Step step = new Step(transition, learned);
            taken.add(step);
            if (left == 0) {
                found.add(new Way(taken));
            } else {
                follow(ladder.from(next), step.after(), allowed - 1);
            }
            taken.remove(taken.size() - 1);
            passed.remove(next.slug());
        }
    }

    private boolean mayBeCountedOn(Transition step) {
        return !step.isJudgment() && (isGoal(step.to()) || !(step.to() instanceof Rung rung) || isOrdinary(rung));
    }

    private boolean isGoal(Place place) {
        return place.slug().equals(to.slug());
    }

    private boolean isOrdinary(Rung rung) {
        return !rung.isScarce() && (!rung.isAbroad() || to.isAbroad());
    }
}
