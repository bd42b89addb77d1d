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
final class Reach {

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
    private final Position origin;
    private final int enough;
    private final Graph<Position, Move> graph = new DirectedWeightedPseudograph<>(null, null);
    private final Deque<Position> open = new ArrayDeque<>();

    private Reach(Place from, Ladder ladder) {
        this.ladder = ladder;
        this.enough = 2 * mostExperience(ladder);
        int worked = from instanceof Rung rung ? 2 * rung.experience().least() : 0;
        this.origin = new Position(from.slug(), from.attained(), worked);
        add(origin);
        while (!open.isEmpty()) {
            extend(open.remove());
        }
    }

    /** All that can be reached from a place. */
    static Reach from(Place place, Ladder ladder) {
        return new Reach(place, ladder);
    }

    private static int mostExperience(Ladder ladder) {
        return ladder.rungs().stream()
                .mapToInt(rung -> rung.experience().least())
                .max()
                .orElse(0);
    }

    private void extend(Position standing) {
        Place place = ladder.find(standing.place()).orElseThrow();
        for (Transition transition : ladder.from(place)) {
            Effort effort = new Effort(new Step(transition, standing.schooling()), standing.worked());
            Position next =
                    new Position(transition.to().slug(), effort.step().after(), Math.min(enough, effort.workedAfter()));
            add(next);
            graph.addEdge(standing, next, new Move(effort));
        }
    }

    private void add(Position standing) {
        if (graph.addVertex(standing)) {
            open.add(standing);
            Position goal = Position.at(standing.place());
            graph.addVertex(goal);
            graph.addEdge(standing, goal, new Move(null));
        }
    }

    /** Where it begins. */
    Position origin() {
        return origin;
    }

    /** The standings, and the moves between them. */
    Graph<Position, Move> graph() {
        return graph;
    }

    /** Whether a rung can be reached, beside that where one stands. */
    boolean reach(Rung rung) {
        return graph.containsVertex(Position.at(rung.slug())) && !rung.slug().equals(origin.place());
    }
}
