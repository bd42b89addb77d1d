package org.htmdirectory.pages.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.sources.Citation;

/**
 * The sources of a handout in a sentence; empty where it has none.
 *
 * @param full for normal print
 * @param brief for large print
 */
record Credit(String full, String brief) {

    private static final int FEW = 2;
    private static final int MONTH = 7;

    private static final Credit NONE = new Credit("", "");

    /** Figures, by who published them in which release; briefly by the publishers alone. */
    static Credit ofFigures(List<Citation> citations) {
        if (citations.isEmpty()) {
            return NONE;
        }
        Map<String, List<String>> releases = citations.stream()
                .collect(Collectors.groupingBy(
                        Citation::publisher,
                        LinkedHashMap::new,
                        Collectors.mapping(Credit::placed, Collectors.toList())));
        return new Credit(
                releases.entrySet().stream().map(Credit::source).collect(Collectors.joining("; ", "Figures: ", ".")),
                "Figures: " + String.join("; ", releases.keySet()) + ".");
    }

    /** The sources of ways: the first few by name, and how many more the page names; briefly how many there are. */
    static Credit ofWays(List<Citation> citations) {
        List<String> names = citations.stream().map(Credit::name).distinct().toList();
        String shown = names.stream().limit(FEW).collect(Collectors.joining("; ", "Sources: ", ""));
        String more = names.size() <= FEW ? "." : "; %d more are named on that page.".formatted(names.size() - FEW);
        String read = read(citations);
        return new Credit(shown + more + read, "Its %d sources are named on that page.".formatted(names.size()) + read);
    }

    /** Who published it and what. */
    private static String name(Citation citation) {
        return citation.publisher() + ", " + placed(citation);
    }

    /** The release, or where on a page, with the address, as paper shows it. */
    private static String placed(Citation citation) {
        return (isPage(citation) ? citation.locator() : citation.release()) + address(citation);
    }

    private static String address(Citation citation) {
        return citation.url() == null ? "" : " (" + citation.url().replaceFirst("^https?://(www\\.)?", "") + ")";
    }

    private static boolean isPage(Citation citation) {
        return citation.release() == null;
    }

    private static String read(List<Citation> citations) {
        List<String> days = citations.stream()
                .filter(citation -> isPage(citation) && citation.read() != null)
                .map(citation -> citation.read().substring(0, MONTH))
                .distinct()
                .sorted()
                .map(month -> new PartialDate(month).words())
                .toList();
        return days.isEmpty() ? "" : " Web pages were read in " + String.join(" and ", days) + ".";
    }

    private static String source(Map.Entry<String, List<String>> releases) {
        return releases.getKey() + ", "
                + releases.getValue().stream().distinct().collect(Collectors.joining(", "));
    }
}
