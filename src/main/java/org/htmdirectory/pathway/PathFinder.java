package org.htmdirectory.pathway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.htmdirectory.ladder.Ladder;
import org.htmdirectory.ladder.Place;
import org.htmdirectory.ladder.Rung;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.AsWeightedGraph;

/**
 * Finds the ways from a place to a rung by Yen's algorithm for the k shortest paths. What a step costs depends on what
 * someone brings along, so that the graph's vertices are places together with schooling and years of work.
 */
final class PathFinder {

    /** How many ways are looked at until one is found that differs from those already chosen. */
    private static final int MOST_WAYS = 60;

    private final Ladder ladder;

    PathFinder(Ladder ladder) {
        this.ladder = ladder;
    }

    /** The ways worth showing, each once: three at most, none where no way leads there. */
    List<Choice> ways(Place from, Rung to) {
        Standings standings = Standings.from(from, ladder);
        Map<Merit, Way> chosen = new EnumMap<>(Merit.class);
        shortest(standings, to, Effort::time).findFirst().ifPresent(way -> chosen.put(Merit.QUICKEST, way));
        shortest(standings, to, Effort::schooling).findFirst().ifPresent(way -> chosen.put(Merit.LEAST_SCHOOLING, way));
        another(standings, to, chosen.values()).ifPresent(way -> chosen.put(Merit.ANOTHER, way));
        return together(chosen);
    }

    private static List<Choice> together(Map<Merit, Way> chosen) {
        List<Choice> choices = new ArrayList<>();
        chosen.values().stream()
                .distinct()
                .forEach(way -> choices.add(new Choice(
                        chosen.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(way))
                                .map(Map.Entry::getKey)
                                .toList(),
                        way)));
        return choices;
    }

    /** The next best way that enters the field elsewhere than those chosen; where there is none, the next best at all. */
    private static Optional<Way> another(Standings standings, Rung to, Collection<Way> chosen) {
        Way next = null;
        for (Way way : (Iterable<Way>) shortest(standings, to, Effort::both)::iterator) {
            if (chosen.stream().noneMatch(other -> entry(way).equals(entry(other)))) {
                return Optional.of(way);
            }
            if (next == null && !chosen.contains(way)) {
                next = way;
            }
        }
        return Optional.ofNullable(next);
    }

    /** The first rung that a way steps on. */
    private static String entry(Way way) {
        return way.places().stream()
                .skip(1)
                .filter(Rung.class::isInstance)
                .map(Place::slug)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Way> shortest(Standings standings, Rung to, ToDoubleFunction<Step> cost) {
        Standing goal = standings.goal(to);
        if (!standings.graph().containsVertex(goal)) {
            return Stream.empty();
        }
        AsWeightedGraph<Standing, Standings.Move> weighted = new AsWeightedGraph<>(
                standings.graph(), move -> move.step() == null ? 0 : cost.applyAsDouble(move.step()), true, false);
        var paths = new YenShortestPathIterator<>(weighted, standings.origin(), goal);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(paths, Spliterator.ORDERED), false)
                .limit(MOST_WAYS)
                .map(PathFinder::way)
                .filter(PathFinder::passesNoPlaceTwice);
    }

    private static Way way(GraphPath<Standing, Standings.Move> path) {
        return new Way(path.getEdgeList().stream()
                .map(Standings.Move::step)
                .filter(step -> step != null)
                .toList());
    }

    private static boolean passesNoPlaceTwice(Way way) {
        Set<String> seen = new HashSet<>();
        return way.places().stream().map(Place::slug).allMatch(seen::add);
    }
}
