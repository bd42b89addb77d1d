package org.htmdirectory.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.dataset.Citation;
import org.htmdirectory.edition.Edition;
import org.htmdirectory.shortcut.ShortAddress;

/**
 * The foot of a handout: which edition says so, after which figures, and where to read on.
 *
 * @param edition the edition
 * @param publishers who published its figures
 * @param sources the same with the releases
 * @param address the short address of the page it is about
 */
record Imprint(Edition edition, List<String> publishers, List<String> sources, ShortAddress address) {

    static Imprint of(Edition edition, List<Citation> citations, ShortAddress address) {
        Map<String, List<String>> releases = citations.stream()
                .collect(Collectors.groupingBy(
                        Citation::publisher,
                        LinkedHashMap::new,
                        Collectors.mapping(Citation::release, Collectors.toList())));
        return new Imprint(
                edition,
                List.copyOf(releases.keySet()),
                releases.entrySet().stream().map(Imprint::source).toList(),
                address);
    }

    private static String source(Map.Entry<String, List<String>> releases) {
        return releases.getKey() + ", "
                + releases.getValue().stream().distinct().collect(Collectors.joining(", "));
    }
}
