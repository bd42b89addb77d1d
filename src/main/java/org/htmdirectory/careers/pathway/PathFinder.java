package org.htmdirectory.careers.pathway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.MaskSubgraph;

/**
 * Finds the ways from a place to a rung by Yen's algorithm for the k shortest paths. What a step costs depends on what
 * someone brings along, so that the graph's vertices are places together with schooling and years of work.
 */
final class PathFinder {

    /** How many ways are looked at until one passes no place twice. */
    private static final int MOST_WAYS = 60;

    private final Reach standings;

    PathFinder(Reach standings) {
        this.standings = standings;
    }

    /** The ways worth showing, each once: three at most, none where no way leads there. */
    List<WayChoice> ways(Rung to) {
        Optional<Way> sure = shortest(to, Effort::sureTime);
        Optional<Way> least = shortest(to, Effort::schooling);
        Optional<Way> quick = shortest(to, Effort::time);
        if (sure.isEmpty() || least.isEmpty() || quick.isEmpty()) {
            return List.of();
        }
        return quick.get().middle() < sure.get().middle()
                ? together(sure.get(), Merit.QUICKEST_SUPPORTED, least.get(), quick.get(), Merit.QUICKER_IN_DOUBT)
                : withAnother(to, sure.get(), least.get());
    }

    /** Ways are told apart by the middle of their ranges; where the ranges that are shown say otherwise, they decide. */
    private List<WayChoice> withAnother(Rung to, Way sure, Way least) {
        Way another = another(to, List.of(sure, least)).orElse(sure);
        boolean isQuicker = another.doubts() <= sure.doubts() && another.years().isShorterThan(sure.years());
        return isQuicker
                ? together(another, Merit.QUICKEST, least, sure, Merit.ANOTHER)
                : together(sure, Merit.QUICKEST, least, another, Merit.ANOTHER);
    }

    private static List<WayChoice> together(Way first, Merit firstMerit, Way least, Way third, Merit thirdMerit) {
        Map<Way, List<Merit>> merits = new LinkedHashMap<>();
        merits.computeIfAbsent(first, way -> new ArrayList<>()).add(firstMerit);
        merits.computeIfAbsent(least, way -> new ArrayList<>()).add(Merit.LEAST_SCHOOLING);
        if (!third.equals(first)) {
            merits.computeIfAbsent(third, way -> new ArrayList<>()).add(thirdMerit);
        }
        return merits.entrySet().stream()
                .map(entry -> new WayChoice(List.copyOf(entry.getValue()), entry.getKey()))
                .toList();
    }

    /**
     * The best way that enters the field in another family than those chosen, else on another rung; where there is
     * neither, the next best at all.
     */
    private Optional<Way> another(Rung to, Collection<Way> chosen) {
        return elsewhere(to, chosen, entry -> entry.role().family().slug())
                .or(() -> elsewhere(to, chosen, Rung::slug))
                .or(() -> shortest(standings.graph(), to, Effort::both, way -> !chosen.contains(way)));
    }

    private Optional<Way> elsewhere(Rung to, Collection<Way> chosen, Function<Rung, String> kind) {
        Set<String> taken = chosen.stream().map(Way::entry).map(kind).collect(Collectors.toSet());
        Graph<Position, Reach.Move> graph = new MaskSubgraph<>(
                standings.graph(),
                standing -> false,
                move -> entry(move)
                        .filter(rung -> taken.contains(kind.apply(rung)))
                        .isPresent());
        return shortest(graph, to, Effort::both, way -> true);
    }

    /** The rung that a move enters the field on, or steps on first; empty for all other moves. */
    private Optional<Rung> entry(Reach.Move move) {
        if (move.effort() == null || !(move.effort().step().transition().to() instanceof Rung rung)) {
            return Optional.empty();
        }
        Step step = move.effort().step();
        boolean first = step.comesFromOutside()
                || step.transition().from().slug().equals(standings.origin().place());
        return first ? Optional.of(rung) : Optional.empty();
    }

    private Optional<Way> shortest(Rung to, ToDoubleFunction<Effort> cost) {
        return standings.reach(to) ? shortest(standings.graph(), to, cost, way -> true) : Optional.empty();
    }

    private Optional<Way> shortest(
            Graph<Position, Reach.Move> graph, Rung to, ToDoubleFunction<Effort> cost, Predicate<Way> wanted) {
        AsWeightedGraph<Position, Reach.Move> weighted = new AsWeightedGraph<>(
                graph, move -> move.effort() == null ? 0 : cost.applyAsDouble(move.effort()), true, false);
        var paths = new YenShortestPathIterator<>(weighted, standings.origin(), Position.at(to.slug()));
        Stream<Way> ways = StreamSupport.stream(Spliterators.spliteratorUnknownSize(paths, Spliterator.ORDERED), false)
                .limit(MOST_WAYS)
                .map(PathFinder::way);
        return ways.filter(PathFinder::passesNoPlaceTwice).filter(wanted).findFirst();
    }

    private static Way way(GraphPath<Position, Reach.Move> path) {
        return new Way(path.getEdgeList().stream()
                .map(Reach.Move::effort)
                .filter(effort -> effort != null)
                .map(Effort::step)
                .toList());
    }

    private static boolean passesNoPlaceTwice(Way way) {
        Set<String> seen = new HashSet<>();
        return way.places().stream().map(Place::slug).allMatch(seen::add);
    }
}
