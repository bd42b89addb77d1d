package org.htmdirectory.careers.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Years;

/** Chooses the ways worth showing, the ordinary one first, and names each by what sets it apart. */
final class WayChoices {

    private static final int MOST = 3;

    /** By how many years and steps a further way may exceed the first. */
    private static final int MORE_YEARS = 6;

    private static final int MORE_STEPS = 2;

    private final Place from;
    private final Rung to;
    private final List<Way> chosen = new ArrayList<>();

    private WayChoices(Place from, Rung to) {
        this.from = from;
        this.to = to;
    }

    /** Three of all the ways from a place to a rung, at the most. */
    static List<WayChoice> of(List<Way> all, Place from, Rung to) {
        WayChoices choices = new WayChoices(from, to);
        choices.choose(all);
        return choices.named();
    }

    private void choose(List<Way> all) {
        Map<Route, Way> likeliest = new EnumMap<>(Route.class);
        List<Way> ways = onward(all).stream()
                .filter(way -> Route.of(way) != Route.COMPUTING || Route.isOfComputing(to))
                .sorted(Way.LIKELIEST_FIRST)
                .toList();
        ways.forEach(way -> likeliest.putIfAbsent(Route.of(way), way));
        List<Way> ordinaryFirst = likeliest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Route.ordinaryFirst(from, to, ways)))
                .map(Map.Entry::getValue)
                .toList();
        ordinaryFirst.stream().limit(1).forEach(chosen::add);
        if (to.attained().compareTo(Schooling.BACHELOR) >= 0) {
            ordinaryFirst.stream().filter(Route::isByItsDegree).forEach(this::add);
        }
        Stream.concat(ordinaryFirst.stream(), ways.stream()).forEach(this::add);
        chosen.subList(Math.min(1, chosen.size()), chosen.size())
                .sort(Comparator.comparing((Way way) -> !way.isTotalKnown())
                        .thenComparing(Way::years, Years.SHORTEST_FIRST));
    }

    /** Whoever leads does not begin again, unless there is no other way. */
    private static List<Way> onward(List<Way> all) {
        List<Way> onward = all.stream().filter(way -> !way.beginsAgain()).toList();
        return onward.isEmpty() ? all : onward;
    }

    private void add(Way way) {
        if (chosen.size() < MOST && isNear(way) && chosen.stream().noneMatch(other -> isDetour(way, other))) {
            chosen.add(way);
        }
    }

    private boolean isNear(Way way) {
        Way first = chosen.get(0);
        return way.years().least() <= first.years().least() + MORE_YEARS && way.length() <= first.length() + MORE_STEPS;
    }

    private static boolean isDetour(Way way, Way other) {
        return (way.goesAround(other) || other.goesAround(way)) && !Route.differBySchool(way, other);
    }

    private List<WayChoice> named() {
        return chosen.stream()
                .map(way -> new WayChoice(heading(way), merits(way), way))
                .toList();
    }

    private String heading(Way way) {
        String label = Route.of(way).label(way);
        List<Way> alike = chosen.stream()
                .filter(other -> other != way && Route.of(other).label(other).equals(label))
                .toList();
        return alike.isEmpty() ? label : label + byWayOf(way, alike);
    }

    /** The first place that it alone passes; ways alike that go around each other are never chosen together, so there is one. */
    private static String byWayOf(Way way, List<Way> others) {
        Set<String> passed = others.stream()
                .flatMap(other -> other.places().stream())
                .map(Place::slug)
                .collect(Collectors.toSet());
        return way.between().stream()
                .filter(place -> !passed.contains(place.slug()))
                .findFirst()
                .or(() -> way.between().stream().findFirst())
                .map(place -> WayChoice.BY_WAY_OF + place.label())
                .orElse("");
    }

    private List<Merit> merits(Way way) {
        List<Merit> merits = new ArrayList<>();
        List<Years> timed =
                chosen.stream().filter(Way::isTotalKnown).map(Way::years).toList();
        if (way.isTotalKnown()
                && timed.stream().anyMatch(way.years()::isShorterThan)
                && timed.stream().noneMatch(other -> other.isShorterThan(way.years()))) {
            boolean always = timed.stream().allMatch(way.years()::isNoLongerThan);
            merits.add(always ? Merit.QUICKEST : Merit.QUICKEST_AT_BEST);
        }
        if (chosen.stream().anyMatch(other -> way.study() < other.study())
                && chosen.stream().noneMatch(other -> other.study() < way.study())) {
            merits.add(Merit.LEAST_SCHOOL);
        }
        return List.copyOf(merits);
    }
}
