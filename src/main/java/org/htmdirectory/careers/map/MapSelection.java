package org.htmdirectory.careers.map;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;

/**
 * A part of the ladder, as far as a drawing shows it.
 *
 * @param places the places, those outside the field first, then by the fewest steps that lead there
 * @param transitions what leads from one of them to another
 */
record MapSelection(List<Place> places, List<Transition> transitions) {

    /** What a filter lets through. */
    static MapSelection of(Ladder ladder, MapFilter filter) {
        Predicate<Place> inside = place -> filter.family() == null || filter.isInFamily(place);
        Map<String, Place> reached = filter.start() == null
                ? all(ladder)
                : reached(ladder, filter.start().place());
        List<Transition> steps = ladder.transitions().stream()
                .filter(step -> reached.containsKey(step.from().slug()))
                .filter(step -> inside.test(step.from()) || inside.test(step.to()))
                .toList();
        List<Transition> way = filter.isNarrow() ? way(ladder, filter.start().place(), steps) : List.of();
        return of(
                ladder,
                reached.values().stream().filter(inside),
                Stream.concat(way.stream(), steps.stream()).distinct().toList());
    }

    /** A rung with what leads directly to it and from it. */
    static MapSelection around(Ladder ladder, Rung rung) {
        List<Transition> steps = Stream.concat(ladder.to(rung).stream(), ladder.from(rung).stream())
                .toList();
        return of(ladder, Stream.of(rung), steps);
    }

    private static MapSelection of(Ladder ladder, Stream<? extends Place> places, List<Transition> steps) {
        Map<String, Place> all = new LinkedHashMap<>();
        places.forEach(place -> all.put(place.slug(), place));
        steps.stream()
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .forEach(place -> all.put(place.slug(), place));
        List<Place> rising = all.values().stream()
                .sorted(Comparator.comparingInt(ladder::height))
                .toList();
        return new MapSelection(rising, steps);
    }

    private static Map<String, Place> all(Ladder ladder) {
        Map<String, Place> all = new LinkedHashMap<>();
        ladder.starts().stream().map(Start::place).forEach(place -> all.put(place.slug(), place));
        ladder.rungs().forEach(rung -> all.put(rung.slug(), rung));
        return all;
    }

    private static Map<String, Place> reached(Ladder ladder, Place from) {
        Map<String, Place> reached = new LinkedHashMap<>();
        Deque<Place> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Place at = open.remove();
            if (reached.put(at.slug(), at) == null) {
                ladder.from(at).forEach(step -> open.add(step.to()));
            }
        }
        return reached;
    }

    /** The fewest steps from a place to the nearest of those that steps lead to or from; none where it is among them. */
    private static List<Transition> way(Ladder ladder, Place from, List<Transition> steps) {
        Set<String> goals = steps.stream()
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .map(Place::slug)
                .collect(Collectors.toSet());
        Map<String, Transition> last = new HashMap<>();
        Deque<Place> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !goals.contains(open.element().slug())) {
            for (Transition step : ladder.from(open.remove())) {
                if (!step.to().slug().equals(from.slug())
                        && last.putIfAbsent(step.to().slug(), step) == null) {
                    open.add(step.to());
                }
            }
        }
        Deque<Transition> way = new ArrayDeque<>();
        Transition step = open.isEmpty() ? null : last.get(open.element().slug());
        while (step != null) {
            way.addFirst(step);
            step = last.get(step.from().slug());
        }
        return List.copyOf(way);
    }

    boolean holds(Place place) {
        return places.stream().anyMatch(each -> each.slug().equals(place.slug()));
    }

    /** What leads to a place, within this part. */
    List<Transition> to(Place place) {
        return transitions.stream()
                .filter(step -> step.to().slug().equals(place.slug()))
                .toList();
    }

    /** What leads on from a place, within this part. */
    List<Transition> from(Place place) {
        return transitions.stream()
                .filter(step -> step.from().slug().equals(place.slug()))
                .toList();
    }
}
