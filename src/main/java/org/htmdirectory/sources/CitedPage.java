package org.htmdirectory.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page that is cited, with what rests on it.
 *
 * @param citation the page
 * @param facts how many facts cite it
 * @param shown those of them that a page shows, each once, by kind and name
 */
record CitedPage(Citation citation, long facts, List<CitedFact> shown) {

    private static final int MOST = 100;

    /** What rests on it, of one kind; {@code more} are left out of a long list. */
    record Group(String kind, List<CitedFact> facts, int more) {}

    /** What rests on it, by kind. */
    public List<Group> groups() {
        Map<String, List<CitedFact>> byKind =
                shown.stream().collect(Collectors.groupingBy(CitedFact::kind, LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> new Group(
                        kind.getKey(),
                        kind.getValue().stream().limit(MOST).toList(),
                        Math.max(0, kind.getValue().size() - MOST)))
                .toList();
    }
}
