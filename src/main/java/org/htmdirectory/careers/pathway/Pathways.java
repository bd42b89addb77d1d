package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.springframework.stereotype.Component;

/** The ways of the current edition, each looked for once: there are no more than places times rungs. */
@Component
public class Pathways {

    private final Ladders ladders;
    private final PerEdition<Map<String, List<WayChoice>>> ways;

    Pathways(Editions editions, Ladders ladders) {
        this.ladders = ladders;
        this.ways = new PerEdition<>(editions, ConcurrentHashMap::new);
    }

    /** The ladder that the ways lie on. */
    public Ladder ladder() {
        return ladders.current();
    }

    /** The ways worth showing, the ordinary one first: three at most, none where no way leads there or one is there already. */
    public List<WayChoice> ways(Place from, Rung to) {
        return ways.get()
                .computeIfAbsent(
                        from.slug() + ' ' + to.slug(),
                        key -> WayChoices.of(PathFinder.ways(ladder(), from, to), from, to));
    }

    /** The same for someone who stands at the first of all starts, in high school; finishing it is not counted. */
    public List<WayChoice> waysFromSchool(Rung to) {
        return ways(PathForm.standing(ladder().starts().get(0), ladder()), to);
    }
}
