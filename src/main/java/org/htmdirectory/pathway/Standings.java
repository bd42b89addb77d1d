package org.htmdirectory.pathway;

import java.util.ArrayDeque;
import java.util.Deque;
import org.htmdirectory.ladder.Ladder;
import org.htmdirectory.ladder.Place;
import org.htmdirectory.ladder.Rung;
import org.htmdirectory.ladder.Transition;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/**
 * All that someone can reach from a place, as a graph of standings.
 *
 * @param origin where it begins
 * @param graph the standings, and the moves between them
 */
record Standings(Standing origin, Graph<Standing, Move> graph) {

    /** An edge: a step, or null where a rung is reached, whatever the schooling. Each is itself alone. */
    static final class Move {

        private final Step step;

        private Move(Step step) {
            this.step = step;
        }

        Step step() {
            return step;
        }
    }

    static Standings from(Place from, Ladder ladder) {
        Graph<Standing, Move> graph = new DirectedWeightedPseudograph<>(null, null);
        Standing origin = new Standing(
                from.slug(),
                from.attained(),
                from instanceof Rung rung ? rung.experience().least() : 0);
        graph.addVertex(origin);
        int enough = ladder.rungs().stream()
                .mapToInt(rung -> rung.experience().least())
                .max()
                .orElse(0);
        Deque<Standing> open = new ArrayDeque<>();
        open.add(origin);
        while (!open.isEmpty()) {
            Standing standing = open.remove();
            Place place = ladder.find(standing.place()).orElseThrow();
            if (place instanceof Rung) {
                Standing goal = Standing.at(place.slug());
                graph.addVertex(goal);
                graph.addEdge(standing, goal, new Move(null));
            }
            for (Transition transition : ladder.from(place)) {
                Step step = new Step(transition, standing.schooling(), standing.worked());
                Standing next =
                        new Standing(transition.to().slug(), step.after(), Math.min(enough, step.workedAfter()));
                if (graph.addVertex(next)) {
                    open.add(next);
                }
                graph.addEdge(standing, next, new Move(step));
            }
        }
        return new Standings(origin, graph);
    }

    /** The vertex that stands for a rung, whatever the schooling. */
    Standing goal(Rung rung) {
        return Standing.at(rung.slug());
    }

    /** Whether a rung can be reached. */
    boolean reach(Rung rung) {
        return graph.containsVertex(goal(rung)) && !rung.slug().equals(origin.place());
    }
}
