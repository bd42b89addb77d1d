package org.htmdirectory.careers.pathway;

import java.util.ArrayDeque;
import java.util.Deque;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Transition;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/** All that someone can reach from a place, as a graph of standings. Nobody changes it once it is made. */
final class Standings {

    /** An edge: a step and what it costs, or null where a rung is reached, whatever one brings. Each is itself alone. */
    static final class Move {

        private final Effort effort;

        private Move(Effort effort) {
            this.effort = effort;
        }

        Effort effort() {
            return effort;
        }
    }

    private final Ladder ladder;
    private final Standing origin;
    private final int enough;
    private final Graph<Standing, Move> graph = new DirectedWeightedPseudograph<>(null, null);
    private final Deque<Standing> open = new ArrayDeque<>();

    private Standings(Place from, Ladder ladder) {
        this.ladder = ladder;
        this.enough = 2 * mostExperience(ladder);
        int worked = from instanceof Rung rung ? 2 * rung.experience().least() : 0;
        this.origin = new Standing(from.slug(), from.attained(), worked);
        add(origin);
        while (!open.isEmpty()) {
            extend(open.remove());
        }
    }

    /** All that can be reached from a place. */
    static Standings from(Place place, Ladder ladder) {
        return new Standings(place, ladder);
    }

    private static int mostExperience(Ladder ladder) {
        return ladder.rungs().stream()
                .mapToInt(rung -> rung.experience().least())
                .max()
                .orElse(0);
    }

    private void extend(Standing standing) {
        Place place = ladder.find(standing.place()).orElseThrow();
        for (Transition transition : ladder.from(place)) {
            Effort effort = new Effort(new Step(transition, standing.schooling()), standing.worked());
            Standing next =
                    new Standing(transition.to().slug(), effort.step().after(), Math.min(enough, effort.workedAfter()));
            add(next);
            graph.addEdge(standing, next, new Move(effort));
        }
    }

    private void add(Standing standing) {
        if (graph.addVertex(standing)) {
            open.add(standing);
            Standing goal = Standing.at(standing.place());
            graph.addVertex(goal);
            graph.addEdge(standing, goal, new Move(null));
        }
    }

    /** Where it begins. */
    Standing origin() {
        return origin;
    }

    /** The standings, and the moves between them. */
    Graph<Standing, Move> graph() {
        return graph;
    }

    /** Whether a rung can be reached, beside that where one stands. */
    boolean reach(Rung rung) {
        return graph.containsVertex(Standing.at(rung.slug())) && !rung.slug().equals(origin.place());
    }
}
