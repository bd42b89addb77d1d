package org.htmdirectory.pathway;

import java.util.List;
import java.util.Optional;
import org.htmdirectory.ladder.Ladder;
import org.htmdirectory.ladder.Ladders;
import org.htmdirectory.ladder.Place;
import org.htmdirectory.ladder.Rung;
import org.springframework.stereotype.Component;

/** The ways of the current edition. */
@Component
public class Pathways {

    private final Ladders ladders;

    Pathways(Ladders ladders) {
        this.ladders = ladders;
    }

    /** The ladder that the ways lie on. */
    public Ladder ladder() {
        return ladders.current();
    }

    /** The ways worth showing, the quickest first: three at most, none where no way leads there or one is there already. */
    public List<Choice> ways(Place from, Rung to) {
        return from.slug().equals(to.slug()) ? List.of() : new PathFinder(ladder()).ways(from, to);
    }

    /** The rung nearest to one that cannot be reached from a place; empty where none can. */
    public Optional<Rung> nearest(Place from, Rung to) {
        return new Nearest(ladder()).to(to, from);
    }
}
