package org.htmdirectory.careers.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;

/**
 * Places under one heading, as a list to choose from shows them.
 *
 * @param label the heading
 * @param places the places
 */
public record PlaceGroup(String label, List<? extends Place> places) {

    /** The starting points by kind. */
    static List<PlaceGroup> starts(Ladder ladder) {
        return ladder.starts().stream()
                .collect(Collectors.groupingBy(
                        start -> start.kind().label(), LinkedHashMap::new, Collectors.<Place>toList()))
                .entrySet()
                .stream()
                .map(PlaceGroup::of)
                .toList();
    }

    /** The rungs by family. */
    static List<PlaceGroup> rungs(Ladder ladder) {
        return byFamily(ladder.rungs());
    }

    /** The rungs by family, without those that a starting point stands for. */
    static List<PlaceGroup> furtherRungs(Ladder ladder) {
        return byFamily(ladder.rungs().stream()
                .filter(rung -> ladder.starts().stream().noneMatch(start -> rung.equals(start.rung())))
                .toList());
    }

    private static List<PlaceGroup> byFamily(List<Rung> rungs) {
        return rungs.stream()
                .collect(Collectors.groupingBy(
                        rung -> rung.role().family().name(), LinkedHashMap::new, Collectors.<Place>toList()))
                .entrySet()
                .stream()
                .map(PlaceGroup::of)
                .toList();
    }

    private static PlaceGroup of(Map.Entry<String, List<Place>> entry) {
        return new PlaceGroup(entry.getKey(), entry.getValue());
    }
}
