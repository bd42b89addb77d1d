package org.htmdirectory.careers.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.terms.Family;

/**
 * The page {@code /careers/ladder}.
 *
 * @param filter what is asked for
 * @param families all families that have rungs
 * @param starts all starts
 * @param drawing what passes, as a drawing
 * @param groups the same as a list: the starts outside the field first, then the rungs by family
 */
record CareersPage(
        MapFilter filter, List<Family> families, List<Start> starts, MapDrawing drawing, List<Group> groups) {

    /**
     * Places under one heading.
     *
     * @param family the family, or null where outside the field
     * @param stops the places
     */
    record Group(Family family, List<Stop> stops) {

        /** The name of the heading's place on the page. */
        public String anchor() {
            return family == null ? "starts" : family.slug();
        }

        /** The heading. */
        public String heading() {
            return family == null ? "Where people start" : family.name();
        }
    }

    /** A place with what leads on from it. */
    record Stop(Place place, List<Transition> steps) {}

    static CareersPage of(MapFilter filter, Ladder ladder) {
        MapSelection part = MapSelection.of(ladder, filter);
        return new CareersPage(
                filter,
                ladder.rungs().stream()
                        .map(rung -> rung.role().family())
                        .distinct()
                        .toList(),
                ladder.starts(),
                MapLayout.of(part),
                groups(part, ladder));
    }

    private static List<Group> groups(MapSelection part, Ladder ladder) {
        Map<Family, List<Stop>> stops = new LinkedHashMap<>();
        ladder.rungs().stream()
                .filter(part::holds)
                .forEach(rung -> stops.computeIfAbsent(rung.role().family(), family -> new ArrayList<>())
                        .add(new Stop(rung, part.from(rung))));
        List<Group> groups = new ArrayList<>();
        List<Stop> outside = ladder.starts().stream()
                .filter(start -> start.rung() == null && part.holds(start))
                .map(start -> new Stop(start, part.from(start)))
                .toList();
        if (!outside.isEmpty()) {
            groups.add(new Group(null, outside));
        }
        stops.forEach((family, ofFamily) -> groups.add(new Group(family, ofFamily)));
        return List.copyOf(groups);
    }

    /** The page's heading. */
    public String title() {
        return "All job levels";
    }

    /** The page's description for search engines. */
    public String description() {
        return "The whole ladder of jobs in healthcare technology management: where people start, what leads from one job to the"
                + " next, how long it takes, and how sure that is.";
    }

    /** How many rungs pass. */
    public long rungs() {
        return drawing.boxes().stream()
                .filter(box -> box.place() instanceof Rung)
                .count();
    }

    /** How many transitions pass. */
    public int ways() {
        return drawing.lines().size();
    }
}
